package org.beffroi.documents.docx.part;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.beffroi.documents.page.Markup;

/**
 * How programs treat a document ({@code word/settings.xml}; ECMA-376, part 1, 17.15): as one of today, without asking the
 * reader whether fields should be updated.
 */
public record Settings(Locale language) {

    private static final String COMPATIBLE = "http://schemas.microsoft.com/office/word";

    public String xml() {
        Markup xml = new Markup()
                .declaration()
                .open("w:settings", "xmlns:w", Names.W)
                .line();
        xml.leaf("w:zoom", "w:percent", "100").line();
        xml.leaf("w:defaultTabStop", "w:val", "709").line();
        xml.leaf("w:characterSpacingControl", "w:val", "doNotCompress").line();
        xml.open("w:footnotePr").leaf("w:footnote", "w:id", "-1").leaf("w:footnote", "w:id", "0");
        xml.close("w:footnotePr").line();
        // Without it Word opens the document as one of 2007 and says so in its title.
        xml.open("w:compat");
        xml.leaf("w:compatSetting", "w:name", "compatibilityMode", "w:uri", COMPATIBLE, "w:val", "15");
        xml.close("w:compat").line();
        xml.leaf("w:themeFontLang", "w:val", Names.language(language)).line();
        char decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        xml.leaf("w:decimalSymbol", "w:val", Character.toString(decimal)).line();
        xml.leaf("w:listSeparator", "w:val", decimal == ',' ? ";" : ",").line();
        return xml.close("w:settings").line().toString();
    }
}
