package org.beffroi.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.dossier.attachment.RasterHead.Kind;
import org.junit.jupiter.api.Test;

/** What the first bytes of pictures say of them. */
class RasterHeadTest {

    private static byte[] written(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static Optional<RasterHead> head(byte... bytes) throws IOException {
        return RasterHead.of(new ByteArrayInputStream(bytes));
    }

    @Test
    void says_kind_and_size_of_what_others_write() throws IOException {
        assertThat(head(written("png", 31, 17))).contains(new RasterHead(Kind.PNG, 31, 17, 0));
        assertThat(head(written("gif", 31, 17))).contains(new RasterHead(Kind.GIF, 31, 17, 0));
        assertThat(head(written("jpg", 31, 17))).contains(new RasterHead(Kind.JPEG, 31, 17, 0));
    }

    @Test
    void says_size_of_the_three_writings_of_webp() throws IOException {
        String riff = "52494646 00000000 57454250 ".replace(" ", "");
        byte[] lossy = HexFormat.of().parseHex(riff + "565038200a000000" + "0000009d012a" + "1f001100");
        byte[] lossless = HexFormat.of().parseHex(riff + "5650384c0a000000" + "2f" + "1e000400" + "0000000000");
        byte[] extended = HexFormat.of().parseHex(riff + "565038580a000000" + "00000000" + "1e0000" + "100000");
        assertThat(head(lossy)).contains(new RasterHead(Kind.WEBP, 31, 17, 0));
        assertThat(head(lossless)).contains(new RasterHead(Kind.WEBP, 31, 17, 0));
        assertThat(head(extended)).contains(new RasterHead(Kind.WEBP, 31, 17, 0));
    }

    /** A telephone that is held upright writes its picture lying, and says so. */
    @Test
    void says_by_how_much_a_photograph_is_turned() throws IOException {
        byte[] plain = written("jpg", 31, 17);
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.writeBytes(exif);
        turned.write(plain, 2, plain.length - 2);
        assertThat(head(turned.toByteArray())).contains(new RasterHead(Kind.JPEG, 31, 17, 1));
    }

    @Test
    void what_is_no_picture_or_breaks_off_is_none() throws IOException {
        byte[] jpeg = written("jpg", 31, 17);
        assertThat(head()).isEmpty();
        assertThat(head("<svg></svg>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(head(Arrays.copyOf(jpeg, 40))).isEmpty();
        assertThat(head(Arrays.copyOf(written("png", 31, 17), 20))).isEmpty();
    }

    @Property(tries = 300)
    void any_bytes_behind_a_beginning_are_read_or_refused(@ForAll byte[] rest) throws IOException {
        for (String begin : new String[] {
            "ffd8", "ffd8ffe1", "ffd8ffe1003045786966000049492a0008000000", "89504e470d0a1a0a", "474946383961"
        }) {
            byte[] first = HexFormat.of().parseHex(begin);
            byte[] all = Arrays.copyOf(first, first.length + rest.length);
            System.arraycopy(rest, 0, all, first.length, rest.length);
            head(all).ifPresent(one -> assertThat(one.pixels()).isPositive());
        }
    }
}
