package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Word’s ways, by a program that is not ours: runs cut in two with the marks of a session, bookmarks with other numbers. */
class DocxByPoiTest extends EditedBook {

    private static final long SHIFT = 4000;
    private static final byte[] SESSION = {0, 0x1A, 0x2B, 0x3C};

    private static byte[] saved(byte[] file, String word, String by) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                renumber(paragraph.getCTP());
                paragraph.getCTP().setRsidR(SESSION);
                for (XWPFRun run : List.copyOf(paragraph.getRuns())) {
                    split(paragraph, run, word, by);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void renumber(CTP paragraph) {
        for (CTBookmark start : paragraph.getBookmarkStartList()) {
            start.setId(start.getId().add(BigInteger.valueOf(SHIFT)));
        }
        for (CTMarkupRange end : paragraph.getBookmarkEndList()) {
            end.setId(end.getId().add(BigInteger.valueOf(SHIFT)));
        }
    }

    /** As Word does where somebody stopped typing and went on: the same look, another session. */
    private static void split(XWPFParagraph paragraph, XWPFRun run, String word, String by) {
        String text = Optional.ofNullable(run.getText(0)).orElse("").replace(word, by);
        if (text.length() < 2 || run.getCTR().sizeOfTArray() != 1) {
            return;
        }
        int half = text.length() / 2;
        XWPFRun rest = paragraph.insertNewRun(paragraph.getRuns().indexOf(run) + 1);
        if (run.getCTR().isSetRPr()) {
            rest.getCTR().setRPr(run.getCTR().getRPr());
        }
        rest.getCTR().setRsidR(SESSION);
        rest.setText(text.substring(half));
        run.setText(text.substring(0, half), 0);
    }

    @Test
    void savingItChangesNothingAndTheModelsChangesComeIn() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = saved(base, "nowhere", "nothing");
        assertThat(text(hers)).contains("rsidR=\"001A2B3C\"").isNotEqualTo(text(base));
        Renewal idle = renewed(base, hers, base);
        assertThat(idle.changes()).isEmpty();
        assertThat(idle.file()).isEqualTo(hers);
        assertThat(renewed(base, hers, written(book("b", false))).changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.UPDATED));
    }

    @Test
    void wordsTypedThereAreKept() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = saved(base, "Rien ne bouge ici.", "Tout bouge ici.");
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.MERGED));
        assertThat(said(renewal.file())).containsSubsequence("Tout bouge ici.", "valeur b");
    }
}
