import { defineCommand } from "@/lib/commands/define-command";
import { findAccount, markUrgentPhone } from "@/lib/db/users";
import {
  changeUrgentPhone as decideChangeUrgentPhone,
  ChangeUrgentPhoneInput,
} from "@/lib/domain/accounts/urgent-phone";
import { ok } from "@/lib/domain/result";

/** A member of staff says where an SMS reaches them when it is urgent, or that none shall be sent. */
export const changeUrgentPhone = defineCommand({
  name: "change-urgent-phone",
  permission: "account:manage-own",
  input: ChangeUrgentPhoneInput,
  load: (tx, _input, { permit }) => findAccount(tx, permit.actor.userId),
  decide: (account, input) => decideChangeUrgentPhone(account, input),
  save: async (tx, changed, { permit }) => {
    await markUrgentPhone(tx, changed, permit);
    return ok({ userId: changed.userId });
  },
  // The number itself is no matter for the chain: that it was changed, and by whom, is.
  audit: ({ phone }, { userId }) => ({
    action: "urgent-phone.changed",
    patientId: null,
    subjectId: userId,
    payload: { isSet: phone !== "" },
  }),
});
