package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading that she commented, to which the model gives another level, alone or with other words. */
class DressedTest {

    private static final String ODT_NOTE =
            "<office:annotation><dc:creator>Relectrice</dc:creator><text:p>À revoir.</text:p></office:annotation>";
    private static final String DOCX_NOTE = "<w:r><w:commentReference w:id=\"7\"/></w:r>";

    private static byte[] written(Format format, int level, String said) throws IOException {
        List<Part> parts = List.of(
                Part.Block.of("one", new Part.Heading(1, "Constat"), Part.Paragraph.of("Un premier constat.")),
                Part.Block.of("two", new Part.Heading(level, said)),
                Part.Block.of("end", new Part.Heading(1, "Suite"), Part.Paragraph.of("Un dernier mot.")));
        return OfficeFiles.written(format, Books.of(parts));
    }

    private static byte[] commented(Format format, byte[] file, String on) throws IOException {
        String end = format == Format.ODT ? "</text:h>" : "</w:p>";
        return OfficeFiles.edited(format, file, xml -> {
            int at = xml.indexOf(end, xml.lastIndexOf(on));
            return xml.substring(0, at) + (format == Format.ODT ? ODT_NOTE : DOCX_NOTE) + xml.substring(at);
        });
    }

    @ParameterizedTest
    @CsvSource({"ODT,Un volet", "ODT,Un volet mesuré", "DOCX,Un volet", "DOCX,Un volet mesuré"})
    void itTakesTheLevelOfTheModelAndKeepsHerComment(Format format, String said) throws IOException {
        byte[] base = written(format, 2, "Un volet");
        byte[] hers = commented(format, base, "Un volet");
        byte[] fresh = written(format, 3, said);
        Renewal renewal = OfficeFiles.renewed(format, base, hers, fresh);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("two", Kind.MERGED));
        assertThat(OfficeFiles.xml(format, renewal.file()))
                .contains(format == Format.ODT ? "<office:annotation>" : "commentRef");
        Flow now = OfficeFiles.flow(format, renewal.file());
        List<Leaf> two = now.blocks().get("two").of(now.leaves());
        assertThat(two).extracting(Leaf::text).containsExactly(said);
        assertThat(now.level(two.getFirst())).isEqualTo(3);
        Renewal again = OfficeFiles.renewed(format, fresh, renewal.file(), fresh);
        assertThat(again.file()).as("made anew once more, nothing happens").isEqualTo(renewal.file());
    }
}
