package org.beffroi.documents.docx.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.renewal.Packages;
import org.beffroi.testing.fuzz.FuzzContract;

/** Templates of Word: an input is the part with the styles, the body or what the body leads to, by the root that it names. */
class DocxTemplateFuzzTest extends FuzzContract {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String HEADER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";

    DocxTemplateFuzzTest() {
        super("docx-template");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path file = Files.createTempFile("essai", ".dotx");
        try {
            Files.write(file, template(input));
            DocxTemplate.read(file);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] template(byte[] input) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("word/styles.xml", bytes("<w:styles xmlns:w=\"" + WORDS + "\"/>"));
        parts.put(
                "word/document.xml",
                bytes("<w:document xmlns:w=\"" + WORDS
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                        + "2006/relationships\"><w:body><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/>"
                        + "</w:sectPr></w:body></w:document>"));
        parts.put(
                "word/_rels/document.xml.rels",
                bytes("<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + HEADER
                        + "\" Target=\"header1.xml\"/></Relationships>"));
        parts.put("word/header1.xml", bytes("<w:hdr xmlns:w=\"" + WORDS + "\"><w:p/></w:hdr>"));
        parts.put(part(new String(input, StandardCharsets.ISO_8859_1)), input);
        return Packages.of(parts);
    }

    private static String part(String text) {
        if (text.contains("<Relationships")) {
            return "word/_rels/document.xml.rels";
        }
        if (text.contains("<w:hdr")) {
            return "word/header1.xml";
        }
        return text.contains("<w:document") ? "word/document.xml" : "word/styles.xml";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
