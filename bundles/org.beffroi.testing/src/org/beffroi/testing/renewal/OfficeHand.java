package org.beffroi.testing.renewal;

import com.sun.star.awt.FontWeight;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.text.XWordCursor;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/** A writer at work in LibreOffice: the program makes each edit itself, as it would at her keyboard. */
final class OfficeHand {

    private static final int KINDS = 12;

    private final XTextDocument document;
    private final XText body;
    private final XMultiServiceFactory makes;
    private final Hand hand;

    OfficeHand(XTextDocument document, Hand hand) {
        this.document = document;
        this.body = document.getText();
        this.makes = UnoRuntime.queryInterface(XMultiServiceFactory.class, document);
        this.hand = hand;
    }

    void make(int edits) throws Exception {
        for (int i = 0; i < edits; i++) {
            switch (hand.any(KINDS)) {
                case 0, 1 -> words();
                case 2, 3 -> cell();
                case 4 -> paragraph();
                case 5 -> section();
                case 6 -> style();
                case 7 -> bold();
                case 8, 9 -> tracked();
                case 10 -> comment();
                default -> takeOut();
            }
        }
    }

    /** Paragraphs of the text itself; those of contents are LibreOffice's own and cannot be written into. */
    private List<XTextRange> paragraphs() throws Exception {
        List<XTextRange> all = new ArrayList<>();
        XEnumeration each =
                UnoRuntime.queryInterface(XEnumerationAccess.class, body).createEnumeration();
        while (each.hasMoreElements()) {
            Object next = each.nextElement();
            XServiceInfo kind = UnoRuntime.queryInterface(XServiceInfo.class, next);
            if (kind.supportsService("com.sun.star.text.Paragraph") && !isContents(next)) {
                all.add(UnoRuntime.queryInterface(XTextRange.class, next));
            }
        }
        return all;
    }

    private static boolean isContents(Object paragraph) throws Exception {
        XPropertySet properties = Office.properties(paragraph);
        String style = (String) properties.getPropertyValue("ParaStyleName");
        Object section = properties.getPropertyValue("TextSection");
        boolean isIn = section != null
                && !com.sun.star.uno.AnyConverter.isVoid(section)
                && UnoRuntime.queryInterface(XTextContent.class, section) != null;
        return isIn || style.startsWith("Contents ") || style.startsWith("TOC ");
    }

    private static String beginning(XTextRange range) {
        String text = range.getString().strip();
        return "«" + text.substring(0, Math.min(40, text.length())) + "»";
    }

    /** A cursor somewhere in a paragraph, between two words. */
    private XTextCursor somewhere(XText text, XTextRange paragraph) {
        XTextCursor cursor = text.createTextCursorByRange(paragraph.getStart());
        XWordCursor words = UnoRuntime.queryInterface(XWordCursor.class, cursor);
        int steps = hand.any(1 + paragraph.getString().length() / 6);
        for (int i = 0; i < steps; i++) {
            words.gotoNextWord(false);
        }
        // A word cursor may step over the end of its paragraph.
        if (UnoRuntime.queryInterface(com.sun.star.text.XTextRangeCompare.class, text)
                        .compareRegionEnds(cursor, paragraph)
                < 0) {
            cursor.gotoRange(paragraph.getEnd(), false);
        }
        return cursor;
    }

    private void words() throws Exception {
        XTextRange paragraph = hand.any(paragraphs());
        String word = hand.word();
        hand.did(Edit.WORDS, word + " in " + beginning(paragraph));
        body.insertString(somewhere(body, paragraph), " " + word + " ", false);
    }

    private void cell() throws Exception {
        XNameAccess tables =
                UnoRuntime.queryInterface(XTextTablesSupplier.class, document).getTextTables();
        String[] names = tables.getElementNames();
        if (names.length == 0) {
            return;
        }
        XTextTable table = UnoRuntime.queryInterface(XTextTable.class, tables.getByName(hand.any(List.of(names))));
        XText cell =
                UnoRuntime.queryInterface(XText.class, table.getCellByName(hand.any(List.of(table.getCellNames()))));
        String word = hand.word();
        hand.did(Edit.CELL, word + " in " + beginning(cell));
        cell.insertString(cell.getEnd(), " " + word, false);
    }

    private void paragraph() throws Exception {
        XTextRange after = hand.any(paragraphs());
        String word = hand.word();
        hand.did(Edit.PARAGRAPH, word + " after " + beginning(after));
        XTextCursor cursor = body.createTextCursorByRange(after.getEnd());
        body.insertControlCharacter(cursor, ControlCharacter.PARAGRAPH_BREAK, false);
        body.insertString(cursor, "Un alinéa de plus : " + word + ".", false);
    }

    private static int level(XTextRange paragraph) throws Exception {
        return ((Number) Office.properties(paragraph).getPropertyValue("OutlineLevel")).intValue();
    }

    /** A heading with all that stands under it. */
    private void section() throws Exception {
        List<XTextRange> all = paragraphs();
        List<Integer> headings = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            if (level(all.get(i)) > 1) {
                headings.add(i);
            }
        }
        if (headings.isEmpty()) {
            return;
        }
        int first = hand.any(headings);
        int next = first + 1;
        while (next < all.size() && !(level(all.get(next)) > 0 && level(all.get(next)) <= level(all.get(first)))) {
            next++;
        }
        if (next == all.size()) {
            return;
        }
        hand.did(Edit.SECTION_OUT, beginning(all.get(first)) + " up to " + beginning(all.get(next)));
        XTextCursor cursor = body.createTextCursorByRange(all.get(first).getStart());
        cursor.gotoRange(all.get(next).getStart(), true);
        cursor.setString("");
    }

    private void takeOut() throws Exception {
        XTextRange paragraph = hand.any(paragraphs());
        hand.did(Edit.PARAGRAPH_OUT, beginning(paragraph));
        UnoRuntime.queryInterface(com.sun.star.lang.XComponent.class, paragraph).dispose();
    }

    private void style() throws Exception {
        XTextRange paragraph = hand.any(paragraphs());
        String style = hand.any(List.of("Quotations", "Heading 3", "Text body", "List 1"));
        hand.did(Edit.STYLE, style + " of " + beginning(paragraph));
        Office.properties(paragraph).setPropertyValue("ParaStyleName", style);
    }

    private void bold() throws Exception {
        XTextRange paragraph = hand.any(paragraphs());
        String word = hand.word();
        hand.did(Edit.BOLD, word + " in " + beginning(paragraph));
        XTextCursor cursor = body.createTextCursorByRange(paragraph.getEnd());
        body.insertString(cursor, " " + word, true);
        Office.properties(cursor).setPropertyValue("CharWeight", FontWeight.BOLD);
    }

    /** A word put in and another taken out, both recorded and pending. */
    private void tracked() throws Exception {
        XTextRange paragraph = hand.any(paragraphs());
        String word = hand.word();
        XPropertySet settings = Office.properties(document);
        settings.setPropertyValue("RecordChanges", true);
        try {
            XTextCursor out = somewhere(body, paragraph);
            UnoRuntime.queryInterface(XWordCursor.class, out).gotoEndOfWord(true);
            hand.did(Edit.TRACKED, word + " for «" + out.getString() + "» in " + beginning(paragraph));
            out.setString("");
            body.insertString(out.getEnd(), " " + word + " ", false);
        } finally {
            settings.setPropertyValue("RecordChanges", false);
        }
    }

    private void comment() throws Exception {
        XTextRange paragraph = hand.any(paragraphs());
        String word = hand.word();
        hand.did(Edit.COMMENT, word + " on " + beginning(paragraph));
        Object note = makes.createInstance("com.sun.star.text.textfield.Annotation");
        XPropertySet properties = Office.properties(note);
        properties.setPropertyValue("Author", "Relectrice");
        properties.setPropertyValue("Content", "À revoir : " + word);
        body.insertTextContent(somewhere(body, paragraph), UnoRuntime.queryInterface(XTextContent.class, note), false);
    }
}
