/** A page made of a template: escaped, as it is, and in a loop. */
function footer() {
  return "<hr>";
}

function main() {
  const template = HtmlService.createTemplateFromFile("template");
  template.title = "Bút & giấy";
  template.goods = [
    { name: "Bút <xanh>", count: 12 },
    { name: "Giấy", count: 5 },
  ];
  return template.evaluate().getContent().trim().split("\n");
}
