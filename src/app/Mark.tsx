/** The mark: two arches of a school's covered yard. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 32" aria-hidden="true">
      <path d="M1 10L20 2l19 8M3 30V16M20 30V16M37 30V16M3 20a8.5 7 0 0 1 17 0a8.5 7 0 0 1 17 0M1 30h38" />
    </svg>
  );
}
