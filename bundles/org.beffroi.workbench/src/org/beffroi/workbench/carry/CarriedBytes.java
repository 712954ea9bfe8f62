package org.beffroi.workbench.carry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;

/**
 * What is carried, as the bytes that a window system hands from one window to another: a kind, then its texts, each with its
 * length before it. What is no such thing, or too long, is read as nothing.
 */
final class CarriedBytes {

    private static final int MAGIC = 0x42654631;
    private static final int LONGEST = 1 << 20;
    private static final int MOST = 1000;

    private static final byte MENTION = 1;
    private static final byte SEARCH = 2;
    private static final byte ANALYSIS = 3;
    private static final byte PEAK = 4;
    private static final byte FINDING = 5;
    private static final byte FIGURE = 6;
    private static final byte MENTIONS = 7;

    private CarriedBytes() {}

    static byte[] of(Carried carried) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            write(out, carried);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Carried carried) throws IOException {
        switch (carried) {
            case Carried.OfMention mention -> {
                out.writeByte(MENTION);
                write(out, mention.id().value());
            }
            case Carried.OfMentions mentions -> {
                out.writeByte(MENTIONS);
                write(out, mentions.ids().stream().map(MentionId::value).toList());
            }
            case Carried.OfSearch search -> {
                out.writeByte(SEARCH);
                searched(out, search);
            }
            case Carried.OfAnalysis analysis -> {
                out.writeByte(ANALYSIS);
                write(out, analysis.id());
                write(out, analysis.parameters());
            }
            case Carried.OfPeak peak -> {
                out.writeByte(PEAK);
                write(out, peak.text());
                write(out, peak.within().toString());
            }
            case Carried.OfFinding finding -> {
                out.writeByte(FINDING);
                write(out, finding.whole());
                out.writeInt(finding.number());
                write(out, finding.otherwise());
            }
            case Carried.OfFigure figure -> {
                out.writeByte(FIGURE);
                write(out, figure.whole());
                write(out, figure.key());
                write(out, figure.otherwise());
            }
        }
    }

    private static void searched(DataOutputStream out, Carried.OfSearch search) throws IOException {
        write(out, search.text());
        write(out, search.from().map(LocalDate::toString).orElse(""));
        write(out, search.until().map(LocalDate::toString).orElse(""));
        out.writeBoolean(search.once());
    }

    static Optional<Carried> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            return Optional.of(carried(in, true));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param outer false within something else, which holds nothing that holds something again */
    private static Carried carried(DataInputStream in, boolean outer) throws IOException {
        byte kind = in.readByte();
        if (!outer && (kind == FINDING || kind == FIGURE)) {
            throw new IOException("Too deep");
        }
        return switch (kind) {
            case MENTION -> new Carried.OfMention(new MentionId(text(in)));
            case MENTIONS ->
                new Carried.OfMentions(texts(in).stream().map(MentionId::new).toList());
            case SEARCH -> new Carried.OfSearch(text(in), day(in), day(in), in.readBoolean());
            case ANALYSIS -> new Carried.OfAnalysis(text(in), parameters(in));
            case PEAK -> new Carried.OfPeak(text(in), Instant.parse(text(in)));
            case FINDING -> new Carried.OfFinding(whole(in), in.readInt(), carried(in, false));
            case FIGURE -> new Carried.OfFigure(whole(in), text(in), carried(in, false));
            default -> throw new IOException("Unknown: " + kind);
        };
    }

    private static Carried.OfAnalysis whole(DataInputStream in) throws IOException {
        if (carried(in, false) instanceof Carried.OfAnalysis analysis) {
            return analysis;
        }
        throw new IOException("No analysis");
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, Map<String, List<String>> parameters) throws IOException {
        out.writeInt(parameters.size());
        for (Map.Entry<String, List<String>> each : parameters.entrySet()) {
            write(out, each.getKey());
            write(out, each.getValue());
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("Too long: " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("Cut short");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        int all = many(in);
        for (int i = 0; i < all; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static Optional<LocalDate> day(DataInputStream in) throws IOException {
        String text = text(in);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Map<String, List<String>> parameters(DataInputStream in) throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int names = many(in);
        for (int i = 0; i < names; i++) {
            String name = text(in);
            parameters.put(name, texts(in));
        }
        return parameters;
    }

    private static int many(DataInputStream in) throws IOException {
        int many = in.readInt();
        if (many < 0 || many > MOST) {
            throw new IOException("Too many: " + many);
        }
        return many;
    }
}
