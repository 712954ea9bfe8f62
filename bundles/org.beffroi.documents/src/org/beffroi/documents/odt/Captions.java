package org.beffroi.documents.odt;

import org.beffroi.documents.odt.Node.Element;

/**
 * Captions, numbered in a book by fields that count by themselves: who adds a table in between has the others numbered anew.
 * Not for several threads.
 */
final class Captions {

    /** Where the number and the words go in a sentence; private to Unicode, so in no text of ours. */
    private static final String NUMBER = "\uE000";

    private static final String WORDS = "\uE001";

    private final Making making;
    private int tables;
    private int figures;

    Captions(Making making) {
        this.making = making;
    }

    Element table(String words) {
        return caption(Named.TABLE_CAPTION, "document.table", ++tables, words);
    }

    Element figure(String words) {
        return caption(Named.FIGURE_CAPTION, "document.figure", ++figures, words);
    }

    /** What the fields count, declared at the head of the text. */
    static Element declarations() {
        Element all = Element.of("text:sequence-decls");
        for (Named counted : new Named[] {Named.TABLE_CAPTION, Named.FIGURE_CAPTION}) {
            all.with(Element.of(
                    "text:sequence-decl", "text:display-outline-level", "0", "text:name", counted.display()));
        }
        return all;
    }

    private Element caption(Named style, String key, int number, String words) {
        Element paragraph = Element.of("text:p", "text:style-name", making.next(style));
        Line line = new Line(paragraph);
        if (making.isBook()) {
            String sentence = making.said().word(key, NUMBER, WORDS);
            sentence.codePoints().mapToObj(Character::toString).forEach(letter -> {
                switch (letter) {
                    case NUMBER -> line.put(field(style.display(), number));
                    case WORDS -> line.text(words);
                    default -> line.text(letter);
                }
            });
        } else {
            line.text(words);
        }
        line.end();
        return paragraph;
    }

    private static Element field(String name, int number) {
        return Element.of(
                        "text:sequence",
                        "text:ref-name",
                        "ref" + name + (number - 1),
                        "text:name",
                        name,
                        "text:formula",
                        "ooow:" + name + "+1",
                        "style:num-format",
                        "1")
                .text(Integer.toString(number));
    }
}
