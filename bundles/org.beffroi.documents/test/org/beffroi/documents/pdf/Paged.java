package org.beffroi.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF read back.
 *
 * @param file it
 */
record Paged(PDDocument file) {

    static Paged of(byte[] bytes) {
        return asked(() -> new Paged(Loader.loadPDF(bytes)));
    }

    /** What may fail only if the file is broken. */
    private interface Asking<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return file.getNumberOfPages();
    }

    /** The text of a page, from 1; with one kind of space. */
    String text(int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return asked(() -> stripper.getText(file).replaceAll("[\u00A0\u202F]", " "));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= count(); page++) {
            text.append(text(page));
        }
        return text.toString();
    }

    String metadata() {
        return asked(() -> new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
    }

    /** Titles of bookmarks, each deeper one after two spaces more. */
    List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        file.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks(item, "", titles));
        return titles;
    }

    private static void bookmarks(PDOutlineItem item, String indent, List<String> titles) {
        titles.add(indent + item.getTitle());
        item.children().forEach(below -> bookmarks(below, indent + "  ", titles));
    }

    /** Elements of structure with a tag, in reading order. */
    List<COSDictionary> tagged(String tag) {
        List<COSDictionary> found = new ArrayList<>();
        walk(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), element -> {
            if (tag.equals(element.getNameAsString(COSName.S))) {
                found.add(element);
            }
        });
        return found;
    }

    private static void walk(COSDictionary element, Consumer<COSDictionary> visitor) {
        visitor.accept(element);
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> below = new ArrayList<>();
        if (kids instanceof COSArray several) {
            several.forEach(below::add);
        } else if (kids != null) {
            below.add(kids);
        }
        for (COSBase kid : below) {
            COSBase own = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (own instanceof COSDictionary deeper && deeper.containsKey(COSName.S)) {
                walk(deeper, visitor);
            }
        }
    }

    /** Every action of every page, with what it leads to. */
    List<String> actions() {
        List<String> actions = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            for (PDAnnotation annotation : asked(page::getAnnotations)) {
                COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
                if (action != null) {
                    actions.add(action.getNameAsString(COSName.S) + " " + action.getString(COSName.URI, ""));
                }
            }
        }
        return actions;
    }

    /** Names of the letters of all pages and their pictures. */
    List<PDFont> letters() {
        List<PDFont> letters = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                letters.add(asked(() -> page.getResources().getFont(name)));
            }
        }
        return letters;
    }

    /** Images made of pixels. */
    long pixels() {
        long images = 0;
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                images += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return images;
    }

    BufferedImage picture(int page, float dpi) {
        return asked(() -> new PDFRenderer(file).renderImageWithDPI(page - 1, dpi));
    }
}
