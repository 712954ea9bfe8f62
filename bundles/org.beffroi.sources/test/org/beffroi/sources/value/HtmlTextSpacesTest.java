package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** White space is read by hand, and what comes of it is what the expressions say that would be too slow. */
class HtmlTextSpacesTest {

    @Provide
    Arbitrary<String> spaced() {
        return Arbitraries.strings()
                .withChars("ab \t\n\r\u000b\f\u00a0é".toCharArray())
                .ofMaxLength(30);
    }

    @Property(tries = 500)
    void lines_of_a_piece_are_those_of_the_expressions(@ForAll("spaced") String one, @ForAll("spaced") String two) {
        Element piece = new Element("div");
        piece.appendChild(new TextNode(one));
        piece.appendElement("br");
        piece.appendElement("p").appendChild(new TextNode(two));
        piece.appendElement("div").text("fin");
        String expected = (onOneLine(one) + "\n" + onOneLine(two) + "\n\n" + "fin\n")
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        assertThat(HtmlText.of(piece)).isEqualTo(expected);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]\\s*", " ");
    }
}
