package org.beffroi.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Label;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgPictureWriterTest {

    private static byte[] bytes(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPictureWriter().write(picture, out);
        return out.toByteArray();
    }

    @Test
    void aPictureIsADrawingOfItsOwnWithItsWordsAndItsAlternative() throws Exception {
        Picture picture = new Picture(
                "Deux boîtes & une ligne",
                200,
                80,
                List.of(
                        new Box(0, 0, 90, 40, Ink.PANEL),
                        new Label(10, 20, "1. Répondre <vite>", Anchor.START, Ink.TEXT)));
        Document svg = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(picture)));
        assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getTextContent()).contains("1. Répondre <vite>");
        assertThat(svg.getDocumentElement().getAttribute("aria-label")
                        + svg.getDocumentElement().getTextContent())
                .contains("Deux boîtes & une ligne");
        assertThat(bytes(picture)).isEqualTo(bytes(picture));
    }
}
