package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The full schema of WordprocessingML, transitional. */
final class Schema {

    private Schema() {}

    private static XmlObject read(String name, String xml) throws XmlException {
        return switch (name.replaceAll("word/|template-|-cover|[0-9]|\\.xml", "")) {
            case "document" -> DocumentDocument.Factory.parse(xml);
            case "styles" -> StylesDocument.Factory.parse(xml);
            case "numbering" -> NumberingDocument.Factory.parse(xml);
            case "settings" -> SettingsDocument.Factory.parse(xml);
            case "footnotes" -> FootnotesDocument.Factory.parse(xml);
            case "header" -> HdrDocument.Factory.parse(xml);
            case "footer" -> FtrDocument.Factory.parse(xml);
            default -> throw new AssertionError("No schema is known for " + name);
        };
    }

    /** What is wrong with a file of {@code word/}; nothing, where it keeps the schema. */
    static List<String> errors(String name, String xml) throws XmlException {
        List<XmlError> errors = new ArrayList<>();
        read(name, xml).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }
}
