import {Clinic} from './clinic';

export default function Page() {
  return (
    <main>
      <h1>Next</h1>
      <Clinic />
    </main>
  );
}
