package org.beffroi.core.speaker;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The speakers that a dossier knows: {@value #NAME} of its codebook, in UTF-8, which people edit freely.
 *
 * <p>A line is an account, a tab, a kind, and if need be a tab and a name, a tab and networks with spaces between. Empty lines
 * and those that begin with {@code #} and a space are remarks, which stay when a line is added or forgotten. Safe for several
 * threads; two people who write at once on a network folder: the later one stays.
 */
public final class SpeakerList {

    /** Name of its file. */
    public static final String NAME = "speakers.tsv";

    private static final int MOST_CELLS = 4;

    private final Path file;

    /**
     * A list.
     *
     * @param codebook the dossier's {@code codebook/}; made when first written to
     */
    public SpeakerList(Path codebook) {
        this.file = codebook.resolve(NAME);
    }

    /**
     * All that are listed, in the order of the file; none where there is no file.
     *
     * @throws Refusal if the file cannot be read or a line makes no sense
     */
    public synchronized List<ListedSpeaker> speakers() {
        List<ListedSpeaker> speakers = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!isRemark(lines.get(i))) {
                speakers.add(speaker(lines.get(i), i + 1));
            }
        }
        return List.copyOf(speakers);
    }

    /** Adds a speaker, in the place of the line of the same account if there is one. */
    public synchronized void add(ListedSpeaker speaker) {
        List<String> lines = new ArrayList<>(lines());
        int at = indexOf(lines, speaker.account()).orElse(lines.size());
        if (at < lines.size()) {
            lines.set(at, written(speaker));
        } else {
            lines.add(written(speaker));
        }
        write(lines);
    }

    /** The line of an account, empty where it is not listed; case and a leading {@code @} left aside. */
    public Optional<ListedSpeaker> named(String account) {
        return speakers().stream().filter(one -> one.isSameAs(account)).findFirst();
    }

    /** Forgets the speaker of an account; false where it was not listed. */
    public synchronized boolean forget(String account) {
        List<String> lines = new ArrayList<>(lines());
        Optional<Integer> at = indexOf(lines, account);
        at.ifPresent(index -> {
            lines.remove(index.intValue());
            write(lines);
        });
        return at.isPresent();
    }

    /** What the file holds, for the version of what is read with it; empty where there is none. */
    public synchronized String content() {
        return String.join("\n", lines());
    }

    private Optional<Integer> indexOf(List<String> lines, String account) {
        for (int i = 0; i < lines.size(); i++) {
            if (!isRemark(lines.get(i)) && speaker(lines.get(i), i + 1).isSameAs(account)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.equals("#") || line.startsWith("# ");
    }

    private ListedSpeaker speaker(String line, int number) {
        String[] cells = line.split("\t", -1);
        Optional<SpeakerKind> kind = cells.length < 2 ? Optional.empty() : SpeakerKind.typed(cells[1]);
        if (kind.isEmpty() || cells[0].isBlank() || cells.length > MOST_CELLS) {
            throw Refusal.of(Refusal.Kind.MALFORMED, SpeakerList.class, "speakers.line", file.toString(), number);
        }
        String networks = cell(cells, 3);
        return new ListedSpeaker(
                cells[0].strip(),
                kind.get(),
                cell(cells, 2),
                networks.isEmpty() ? List.of() : Arrays.asList(networks.split("\\s+")));
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    private static String written(ListedSpeaker speaker) {
        String line = plain(speaker.account()) + "\t" + speaker.kind().value();
        boolean networks = !speaker.networks().isEmpty();
        if (networks || !speaker.name().equals(speaker.account())) {
            line += "\t" + plain(speaker.name());
        }
        return networks ? line + "\t" + String.join(" ", speaker.networks()) : line;
    }

    /** A cell holds neither tab nor end of line. */
    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    private List<String> lines() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            String content = Files.readString(file);
            return (content.startsWith("\uFEFF") ? content.substring(1) : content)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED, Sentence.of(SpeakerList.class, "speakers.charset", file.toString()), e);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    private void write(List<String> lines) {
        try {
            String content = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
            WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
