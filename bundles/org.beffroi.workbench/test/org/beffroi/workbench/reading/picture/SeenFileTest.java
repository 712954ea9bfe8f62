package org.beffroi.workbench.reading.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.beffroi.workbench.reading.picture.SeenFile.Kind;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a dossier keeps with a mention, looked at. */
class SeenFileTest {

    private static final RGB RED = new RGB(255, 0, 0);
    private static final RGB BLUE = new RGB(0, 0, 255);

    @TempDir
    Path folder;

    /** Red at the left, blue at the right. */
    private Path written(String name, String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(400, 200, type);
        Graphics2D to = image.createGraphics();
        to.setColor(Color.RED);
        to.fillRect(0, 0, 200, 200);
        to.setColor(Color.BLUE);
        to.fillRect(200, 0, 200, 200);
        to.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    private static RGB colour(ImageData image, int x, int y) {
        return image.palette.getRGB(image.getPixel(x, y));
    }

    @Test
    void a_picture_is_made_as_small_as_asked_for() throws IOException {
        for (Path file : new Path[] {
            written("a.png", "png", BufferedImage.TYPE_INT_RGB),
            written("b.png", "png", BufferedImage.TYPE_BYTE_INDEXED),
            written("c.gif", "gif", BufferedImage.TYPE_BYTE_INDEXED)
        }) {
            SeenFile seen = SeenFile.of(file, 100);
            assertThat(seen.kind()).isEqualTo(Kind.PICTURE);
            ImageData small = seen.picture().orElseThrow();
            assertThat(small.width).isEqualTo(100);
            assertThat(small.height).isEqualTo(50);
            assertThat(colour(small, 10, 25)).isEqualTo(RED);
            assertThat(colour(small, 90, 25)).isEqualTo(BLUE);
            assertThat(small.getAlpha(10, 25)).isEqualTo(255);
        }
    }

    @Test
    void a_small_one_stays_as_it_is() throws IOException {
        ImageData seen = SeenFile.of(written("a.png", "png", BufferedImage.TYPE_INT_RGB), 5_000)
                .picture()
                .orElseThrow();
        assertThat(seen.width).isEqualTo(400);
        assertThat(seen.height).isEqualTo(200);
    }

    @Test
    void a_photograph_taken_upright_stands_upright() throws IOException {
        byte[] plain = Files.readAllBytes(written("a.jpg", "jpg", BufferedImage.TYPE_INT_RGB));
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        byte[] turned = new byte[plain.length + exif.length];
        System.arraycopy(plain, 0, turned, 0, 2);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(plain, 2, turned, 2 + exif.length, plain.length - 2);
        ImageData seen = SeenFile.of(Files.write(folder.resolve("b.jpg"), turned), 100)
                .picture()
                .orElseThrow();
        assertThat(seen.width).isEqualTo(50);
        assertThat(seen.height).isEqualTo(100);
        // What was at the left is above.
        assertThat(colour(seen, 25, 10).red).isGreaterThan(200);
        assertThat(colour(seen, 25, 90).blue).isGreaterThan(200);
    }

    @Test
    void what_cannot_be_shown_is_told_apart() throws IOException {
        byte[] png = Files.readAllBytes(written("a.png", "png", BufferedImage.TYPE_INT_RGB));
        byte[] torn = png.clone();
        Arrays.fill(torn, 33, torn.length, (byte) 0);
        Path broken = Files.write(folder.resolve("b.png"), torn);
        Path words = Files.writeString(folder.resolve("c.png"), "no picture at all");
        Path paper = Files.writeString(folder.resolve("d.pdf"), "%PDF-1.7");
        byte[] huge = png.clone();
        System.arraycopy(HexFormat.of().parseHex("0000ffff0000ffff"), 0, huge, 16, 8);
        Path bomb = Files.write(folder.resolve("e.png"), huge);
        assertThat(SeenFile.of(broken, 100).kind()).isEqualTo(Kind.DAMAGED);
        assertThat(SeenFile.of(words, 100).kind()).isEqualTo(Kind.DAMAGED);
        assertThat(SeenFile.of(paper, 100).kind()).isEqualTo(Kind.PAPER);
        assertThat(SeenFile.of(bomb, 100).kind()).isEqualTo(Kind.HUGE);
        assertThat(SeenFile.of(folder.resolve("none.png"), 100).kind()).isEqualTo(Kind.DAMAGED);
    }

    /** The toolkit reads WebP on some systems only: where it does not, that is no damage. */
    @Test
    void what_the_toolkit_does_not_know_is_not_called_damaged() throws IOException {
        byte[] webp = HexFormat.of().parseHex("5249464616000000574542505650384c0a0000002f1e000400000000000000");
        SeenFile seen = SeenFile.of(Files.write(folder.resolve("a.webp"), webp), 100);
        assertThat(seen.kind()).isIn(Kind.FOREIGN, Kind.PICTURE);
    }

    /** A file that a program might run is shown in its folder instead. */
    @Test
    void what_might_be_run_is_never_opened() throws IOException {
        Path run = Files.write(folder.resolve("a.png.exe"), new byte[] {1});
        assertThat(SeenFile.of(run, 100).opened()).isEqualTo(folder);
        Path paper = Files.writeString(folder.resolve("d.pdf"), "%PDF-1.7");
        assertThat(SeenFile.of(paper, 100).opened()).isEqualTo(paper);
    }
}
