package org.beffroi.sources.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.beffroi.core.limit.ReadingLimits;

/** The text of one page, as long as it is one that a person could read: signs and time are limited. For one page. */
final class PageText extends PDFTextStripper {

    private static final int MOST_SIGNS = 1_000_000;

    private final long until;
    private int signs;

    private PageText(Duration patience) {
        until = System.nanoTime() + patience.toNanos();
        setLineSeparator("\n");
        setParagraphEnd("\n");
    }

    /**
     * The text, lines as they stand.
     *
     * @param page 1 is the first
     * @throws IOException if it is damaged, or goes beyond the limits
     */
    static String of(PDDocument document, int page) throws IOException {
        PageText text = new PageText(ReadingLimits.WITHOUT_PROGRESS);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > until) {
            throw new IOException("a page without end");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++signs > MOST_SIGNS) {
            throw new IllegalStateException("a page of too many signs");
        }
        super.processTextPosition(text);
    }
}
