"use client";

import { useFormContext } from "react-hook-form";
import { useFieldTies } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";

/** A text file: its value is what the file holds. A file that is too large is not even read, and said beside the field. */
export function FileField({ accept, maxBytes, ...field }: FieldProps & { accept: string; maxBytes: number }) {
  const { register, setError, setValue, clearErrors } = useFormContext();
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  register(field.name);
  const read = async (file: File | undefined) => {
    clearErrors(field.name);
    if (file !== undefined && file.size > maxBytes) {
      setValue(field.name, "");
      setError(field.name, { type: "custom", message: "file-too-large" });
      return;
    }
    setValue(field.name, file === undefined ? "" : await file.text());
  };
  return (
    <FieldFrame {...field}>
      <input
        id={id}
        type="file"
        accept={accept}
        {...aria}
        onChange={({ target }) => {
          void read(target.files?.[0]);
        }}
        className={`${CONTROL} ${CONTROL_SIZE.normal} file:mr-3 file:min-h-7 file:rounded-sm file:border-0 file:bg-sunk file:px-3 file:font-medium`}
      />
    </FieldFrame>
  );
}
