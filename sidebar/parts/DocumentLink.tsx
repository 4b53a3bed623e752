/** A document by its number; what people typed beside it may be anything, and only an address of the web is followed. */
export function DocumentLink({ document, link }: { readonly document: string; readonly link: string }) {
  if (!/^https?:\/\//i.test(link)) return <>{document}</>;
  return (
    <a href={link} target="_blank" rel="noopener">
      {document}
    </a>
  );
}
