import { RoleFrame } from "@/app/_pages/role-frame";

export default RoleFrame;
