package org.beffroi.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one file: Liberation Sans 2.1 (SIL Open Font License 1.1), of which the file holds those that it uses.
 *
 * <p>They have all of Latin, Greek, Cyrillic and Hebrew, and the spaces of French; no Arabic, no Chinese, no small pictures.
 *
 * @param plain for sentences
 * @param strong for words that count
 */
record Typefaces(PDFont plain, PDFont strong) {

    /** As style sheets call it. */
    static final String FAMILY = "Liberation Sans";

    /** What stands where a letter is missing. */
    static final String MISSING = "\u25A1";

    /**
     * Letters for a file.
     *
     * @throws IOException if they cannot be read
     */
    static Typefaces of(PDDocument file) throws IOException {
        return new Typefaces(load(file, "LiberationSans-Regular.ttf"), load(file, "LiberationSans-Bold.ttf"));
    }

    private static PDFont load(PDDocument file, String name) throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Letters that join would be narrower on paper than the layout takes them to be.
            letters.setEnableGsub(false);
            return PDType0Font.load(file, letters, true);
        }
    }

    /** Width of a text in plain letters of one; those that are missing are as wide as what stands for them. */
    double width(String text) {
        double width = 0;
        for (int point : text.codePoints().toArray()) {
            width += letter(Character.toString(point));
        }
        return width;
    }

    private double letter(String letter) {
        try {
            return plain.getStringWidth(letter) / 1000;
        } catch (IllegalArgumentException | IOException e) {
            // The library says so only by failing.
            return 0.6;
        }
    }
}
