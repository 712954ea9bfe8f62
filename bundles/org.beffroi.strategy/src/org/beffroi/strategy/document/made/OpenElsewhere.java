package org.beffroi.strategy.document.made;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * That somebody has a document open in a writer's program, by the file which that program puts beside it.
 *
 * @param sign the file that says so
 * @param who the person, as it says; empty where it does not
 * @param where name of the machine, likewise
 */
public record OpenElsewhere(Path sign, String who, String where) {

    private static final int LARGEST = 4096;

    /** Names of at least so many characters lose the first two, those of one less the first, and shorter ones none. */
    private static final int LONG = 8;

    /** Where the name stands a second time, with its length before it, in the owner files of Word. */
    private static final int NAME = 54;

    private static final int LONGEST_NAME = 52;

    /** Who has it open; empty where nobody does, as far as can be seen. */
    public static Optional<OpenElsewhere> of(Path document) {
        Path file = document.toAbsolutePath();
        String name = String.valueOf(file.getFileName());
        Path office = file.resolveSibling(".~lock." + name + "#");
        if (Files.exists(office)) {
            return Optional.of(ofOffice(office));
        }
        Path word = file.resolveSibling("~$" + name.substring(cut(name)));
        return Files.exists(word) ? Optional.of(new OpenElsewhere(word, owner(read(word)), "")) : Optional.empty();
    }

    private static int cut(String name) {
        int length = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return length >= LONG ? 2 : length == LONG - 1 ? 1 : 0;
    }

    /** LibreOffice: person, user of the system, machine, moment and profile, with commas between and a stroke before those in them. */
    private static OpenElsewhere ofOffice(Path sign) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        String text = new String(read(sign), StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                field.append(text.charAt(++i));
            } else if (c == ',' || c == ';') {
                fields.add(plain(field.toString()));
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        String person = fields.isEmpty() ? "" : fields.get(0);
        String user = fields.size() < 2 ? "" : fields.get(1);
        return new OpenElsewhere(sign, person.isEmpty() ? user : person, fields.size() < 3 ? "" : fields.get(2));
    }

    /** Word: length and name in the machine's letters, then at a fixed place its length and the name in UTF-16. */
    private static String owner(byte[] bytes) {
        if (bytes.length < NAME + 2) {
            return "";
        }
        int length = (bytes[NAME] & 0xFF) | (bytes[NAME + 1] & 0xFF) << 8;
        return length > LONGEST_NAME || NAME + 2 + 2 * length > bytes.length
                ? ""
                : plain(new String(bytes, NAME + 2, 2 * length, StandardCharsets.UTF_16LE));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** Its beginning; nothing where it cannot be read, as where Word holds it. */
    private static byte[] read(Path sign) {
        try (InputStream in = Files.newInputStream(sign)) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** The refusal of whoever would have written there. */
    public Refusal refusal(Path document) {
        Object person = who.isEmpty() ? Sentence.of(OpenElsewhere.class, "report.open.somebody") : who;
        Sentence whom = where.isEmpty()
                ? Sentence.of(OpenElsewhere.class, "report.open.by", person)
                : Sentence.of(OpenElsewhere.class, "report.open.at", person, where);
        return Refusal.of(
                OpenElsewhere.class, "report.open", String.valueOf(document.getFileName()), whom, sign.toString());
    }
}
