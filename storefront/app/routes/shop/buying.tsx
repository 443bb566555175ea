import { Outlet } from "react-router"

export default function Buying() {
  return <Outlet />
}
