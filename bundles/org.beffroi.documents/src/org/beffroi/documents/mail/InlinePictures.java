package org.beffroi.documents.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.beffroi.core.picture.Picture;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.report.Raster;

/**
 * The pictures of a mail in pixels, each a part of its own that the page names by its identity (RFC 2392). Not for several
 * threads.
 */
final class InlinePictures {

    /** Pixels for each unit: sharp on fine screens too. */
    private static final double SCALE = 2;

    private final List<Picture> pictures = new ArrayList<>();

    /** One part. */
    record Pixels(String identity, String file, byte[] png) {}

    /** Takes in a picture; its address for the page. */
    String address(Picture picture) {
        pictures.add(picture);
        return "cid:" + identity(pictures.size());
    }

    /** Those that were taken in, in order. */
    List<Pixels> all() throws IOException {
        Raster raster = new Raster(Palette::onWhite, SCALE, 0);
        List<Pixels> all = new ArrayList<>();
        for (int number = 1; number <= pictures.size(); number++) {
            all.add(new Pixels(identity(number), "figure-" + number + ".png", raster.png(pictures.get(number - 1))));
        }
        return all;
    }

    /** Of what is drawn, not of its pixels: they differ with the letters of a machine, the mail does not. */
    private String identity(int number) {
        byte[] drawn = pictures.get(number - 1).toString().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(drawn);
            return "figure-" + number + "." + HexFormat.of().formatHex(sum, 0, 8) + "@beffroi.invalid";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
