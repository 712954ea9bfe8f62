package org.beffroi.documents.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.Markup;

class LineTest {

    private static final String NAMES = "xmlns:text=\"" + Namespaces.text() + "\"";

    /** What a program reads of a paragraph that has pieces in turn within and outside of a style. */
    @Property
    void everySpaceTabAndLineIsReadAgain(@ForAll("pieces") List<String> pieces) throws IOException {
        Element paragraph = Element.of("text:p");
        Line line = new Line(paragraph);
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 0) {
                line.text(pieces.get(i));
            } else {
                line.span(Named.STRONG, pieces.get(i));
            }
        }
        line.end();

        assertThat(read(paragraph)).isEqualTo(String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\n', 'a', 'é', '<', '\u00A0', '\u202F')
                .ofMaxLength(6)
                .list()
                .ofMaxSize(5);
    }

    private static String read(Element paragraph) throws IOException {
        Markup xml = new Markup();
        paragraph.write(xml);
        String text = xml.toString().replaceFirst("<text:p", "<text:p " + NAMES);
        return Opened.read(Dom.read(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
    }
}
