package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.testing.renewal.Edit;
import org.beffroi.testing.renewal.Edited;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Law;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The look that a writer gives to letters is work of hers: the law asks for it, and that it is not taken out with a block. */
class LawOfLooksTest {

    private static final String LAST = "Les soignants disent le contraire, et ils le disent depuis l’hiver.";

    private static byte[] written(Format format, boolean whole) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Block.of("one", new Part.Heading(1, "Constat"), Part.Paragraph.of("Un premier constat.")));
        if (whole) {
            parts.add(Part.Block.of("two", Part.Paragraph.of(LAST)));
        }
        parts.add(Part.Block.of("end", new Part.Heading(1, "Suite"), Part.Paragraph.of("Un dernier mot.")));
        return OfficeFiles.written(format, Books.of(parts));
    }

    /** The paragraph in italics. */
    private static Edited italics(Format format, byte[] file) throws IOException {
        byte[] edited = OfficeFiles.edited(
                format,
                file,
                xml -> format == Format.ODT
                        ? xml.replace(
                                        "</office:automatic-styles>",
                                        "<style:style style:name=\"Main\" style:family=\"text\"><style:text-properties"
                                                + " fo:font-style=\"italic\"/></style:style></office:automatic-styles>")
                                .replace(LAST, "<text:span text:style-name=\"Main\">" + LAST + "</text:span>")
                        : xml.replaceAll("<w:r>(<w:t[^>]*>" + LAST + ")", "<w:r><w:rPr><w:i/></w:rPr>$1"));
        assertThat(OfficeFiles.xml(format, edited)).contains(format == Format.ODT ? "\"Main\">" + LAST : "<w:i/>");
        return new Edited(edited, Set.of(), List.of("style italics"), Map.of(Edit.STYLE, 1));
    }

    @ParameterizedTest
    @EnumSource
    void aBlockInHerItalicsStaysWhereTheModelTookItOut(Format format) throws IOException {
        byte[] made = written(format, true);
        byte[] fresh = written(format, false);
        Edited edited = italics(format, made);
        Renewal renewal = OfficeFiles.renewed(format, made, edited.file(), fresh);
        assertThat(renewal.of(Kind.ORPHANED)).extracting(Renewal.Change::anchor).containsExactly("two");
        assertThat(Law.of(new Law.Files(made, made, edited, fresh, renewal), format)
                        .breaks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoLosesHerItalicsBreaksTheLaw(Format format) throws IOException {
        byte[] made = written(format, true);
        Edited edited = italics(format, made);
        Law law = Law.of(new Law.Files(made, made, edited, made, new Renewal(made, List.of())), format);
        assertThat(law.count(Law.Rule.LOST)).isPositive();
    }
}
