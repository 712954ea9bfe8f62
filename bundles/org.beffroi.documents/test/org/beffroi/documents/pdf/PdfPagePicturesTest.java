package org.beffroi.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.PagePictures;
import org.beffroi.core.document.Part;
import org.junit.jupiter.api.Test;

class PdfPagePicturesTest {

    private static byte[] printed(Part... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocumentWriter()
                .write(
                        new Document(
                                "Stratégie",
                                Optional.empty(),
                                Locale.FRENCH,
                                ZoneId.of("Europe/Paris"),
                                List.of(parts),
                                "Beffroi",
                                Instant.parse("2026-01-05T10:00:00Z"),
                                "",
                                Optional.empty(),
                                List.of()),
                        out);
        return out.toByteArray();
    }

    private static int dark(BufferedImage page) {
        int dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 128) {
                    dark++;
                }
            }
        }
        return dark;
    }

    @Test
    void pagesAreDrawnInAWidthAndHeadingsFound() throws IOException {
        byte[] file = printed(
                new Part.Heading(1, "Feuille de route"),
                Part.Paragraph.of("Ouvrir une permanence dans chaque quartier."),
                new Part.PageBreak(),
                new Part.Heading(1, "Risques"),
                new Part.Heading(2, "Une fermeture"),
                Part.Paragraph.of("Un mot."));
        PagePictures.Opened pages = new PdfPagePictures().open(file);
        assertThat(pages.count()).isEqualTo(2);
        for (int page = 0; page < 2; page++) {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(pages.png(page, 420)));
            assertThat(drawn.getWidth()).isEqualTo(420);
            assertThat(drawn.getHeight()).isBetween(592, 596);
            assertThat(dark(drawn)).isBetween(200, 20_000);
        }
        assertThat(pages.page("Feuille de route")).hasValue(0);
        assertThat(pages.page("Risques")).hasValue(1);
        assertThat(pages.page("Une fermeture")).hasValue(1);
        assertThat(pages.page("Rien")).isEmpty();
        assertThatThrownBy(() -> pages.png(2, 420)).isInstanceOf(IOException.class);
        pages.close();
        assertThat(pages.count()).isZero();
        assertThat(pages.page("Risques")).isEmpty();
        assertThatThrownBy(() -> pages.png(0, 420)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> new PdfPagePictures().open("rien".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
