package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookmarks around blocks, as writers and programs leave them. */
class DocxBookmarksTest extends EditedBook {

    @Test
    void aBookmarkAroundNothingIsWhatIsLeftOfABlockThatWasTakenOut() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> {
            int begin = xml.lastIndexOf("<w:p>", xml.indexOf("Rien ne bouge ici."));
            int end = xml.indexOf("</w:p>", xml.indexOf("trois")) + "</w:p>".length();
            String rest = xml.substring(0, begin) + xml.substring(end);
            String empty = "<w:bookmarkStart w:id=\"99\" w:name=\"second\"/><w:bookmarkEnd w:id=\"99\"/>";
            return rest.replace("<w:r><w:t xml:space=\"preserve\">Un premier", empty + "<w:r><w:t>Un premier");
        });
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.file()).isEqualTo(hers);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.LEFT_OUT_NEWER));
    }

    /** So LibreOffice leaves the bookmark of a block whose last paragraph was taken out. */
    @Test
    void aBookmarkThatEndsAtTheVeryBeginningOfTheNextBlockIsNotOverIt() throws IOException {
        byte[] base = written(document(List.of(
                Part.Block.of("one", Part.Paragraph.of("Un."), Part.Paragraph.of("Un encore.")),
                Part.Block.of("two", Part.Paragraph.of("Deux."), Part.Paragraph.of("Deux encore.")))));
        byte[] hers = edited(base, xml -> {
            String end = xml.replaceFirst("(?s).*Un encore\\..*?(<w:bookmarkEnd[^>]*(/>|></w:bookmarkEnd>)).*", "$1");
            int out = xml.lastIndexOf("<w:p>", xml.indexOf("Un encore."));
            String rest = xml.substring(0, out) + xml.substring(xml.indexOf("</w:p>", out) + "</w:p>".length());
            int start = rest.lastIndexOf("<w:bookmarkStart", rest.indexOf("Deux."));
            return rest.substring(0, start) + end + rest.substring(start);
        });
        byte[] fresh = written(document(List.of(
                Part.Block.of("one", Part.Paragraph.of("Un."), Part.Paragraph.of("Un encore.")),
                Part.Block.of("two", Part.Paragraph.of("Deux."), Part.Paragraph.of("Deux de plus.")))));
        Renewal renewal = renewed(base, hers, fresh);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("one", Kind.KEPT), tuple("two", Kind.UPDATED));
        assertThat(said(renewal.file())).contains("Deux de plus.").doesNotContain("Un encore.", "Deux encore.");
    }

    @Test
    void aBookmarkThatAProgramLeftOnTheLastParagraphAloneIsSetAnew() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> {
            int start = xml.lastIndexOf("<w:bookmarkStart", xml.indexOf("Rien ne bouge ici."));
            int end = xml.indexOf("</w:bookmarkStart>", start) + "</w:bookmarkStart>".length();
            String mark = xml.substring(start, end);
            assertThat(mark).contains("\"second\"");
            String last = "<w:r><w:t xml:space=\"preserve\">trois";
            return xml.replace(mark, "").replace(last, mark + last);
        });
        assertThat(renewed(base, hers, base).changes()).isEmpty();
        byte[] also = edited(hers, xml -> xml.replace("Rien ne bouge ici.", "Tout bouge ici."));
        Renewal renewal = renewed(base, also, written(book("b", false)));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.MERGED));
        assertThat(said(renewal.file())).containsSubsequence("Tout bouge ici.", "un", "valeur b", "trois");
    }

    /** So programs leave a block that was taken out in two goes: what is left of its bookmark stands between two paragraphs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:bookmarkStart w:id=\"99\" w:name=\"second\"/><w:bookmarkEnd w:id=\"99\"/>",
                "<w:bookmarkEnd w:id=\"99\"/><w:bookmarkStart w:id=\"99\" w:name=\"second\"/>"
            })
    void aBookmarkAroundNothingBetweenParagraphsIsNotOverTheNextOne(String empty) throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> {
            int begin = xml.lastIndexOf("<w:p>", xml.indexOf("Rien ne bouge ici."));
            int end = xml.indexOf("</w:p>", xml.indexOf("trois")) + "</w:p>".length();
            return xml.substring(0, begin) + empty + xml.substring(end);
        });
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.LEFT_OUT_NEWER));
        assertThat(renewal.file()).isEqualTo(hers);
    }
}
