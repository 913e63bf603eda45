import { answerAuthRoute } from "@/lib/auth/auth-routes";

export { answerAuthRoute as GET, answerAuthRoute as POST };
