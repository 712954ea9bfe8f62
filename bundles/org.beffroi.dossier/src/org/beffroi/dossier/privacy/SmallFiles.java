package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.memory.Quoted;
import org.beffroi.core.memory.WrittenText;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.erasure.WrittenForms;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.journal.ActLog;
import org.beffroi.dossier.journal.MentionJournal;
import org.beffroi.dossier.journal.Truth;

/**
 * Everything in a dossier's folder but the truth, its index and the proofs: where it names a person, and how it forgets her.
 *
 * <p>Files are rewritten whole, the old one or the new one at any moment. A file either forgets all of her or is named and
 * not touched. What this program did not write is the body's: documents, strategies, exports, what somebody laid in the folder.
 * It is named, not touched. What others answer for is left to them.
 */
final class SmallFiles {

    private static final Set<String> OF_OTHERS = Set.of("dossier.json", "public-actors.txt");
    private static final String INDEX = "index";
    private static final Set<String> OF_THE_TRUTH = Set.of(MentionJournal.FOLDER, ActLog.FOLDER, Truth.ERASURES, INDEX);
    /** What this program writes; all else was laid there by people, whatever its name. */
    private static final Set<String> OURS = Set.of(
            AccessLog.NAME,
            "alerts",
            "analyses",
            "codebook",
            "digests",
            "imports",
            "post",
            "profiles",
            "rejects",
            "repairs",
            "routing",
            "searches",
            "sources",
            "watches");

    private static final Set<String> OF_ENTRIES = Set.of("searches", "watches", "digests", "sources", "profiles");
    /** Keys of mentions, one a line, as watches, alerts and arrivals remember what they have shown. */
    private static final Pattern KEYS = Pattern.compile("(?:[0-9a-f]{16}\\R)++");

    private static final long LARGEST = 64L << 20;

    private final Path dossier;
    private final PublicActors publicActors;
    private final Identity identity;
    private final NamePattern names;
    private final Set<String> attachments;
    private final Beside beside;
    private final Disk disk;
    private final Copies copies;
    private final Map<Place, Long> counts = new EnumMap<>(Place.class);
    private final List<String> left = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    /**
     * What others have looked for before.
     *
     * @param folders that they answer for
     * @param words that they quoted of her: documents may quote them too
     * @param quoted what she wrote herself
     */
    record Beside(Set<String> folders, Set<String> words, Quoted quoted) {
        /** Nobody looked. */
        static final Beside NOTHING = new Beside(Set.of(), Set.of(), new Quoted());
    }

    /**
     * Looks for one person.
     *
     * @param attachments paths within the dossier of what is kept with her mentions alone
     */
    SmallFiles(
            Path dossier,
            PublicActors publicActors,
            Identity identity,
            Set<String> attachments,
            Beside beside,
            Disk disk) {
        this.beside = beside;
        this.dossier = dossier;
        this.publicActors = publicActors;
        this.identity = identity;
        this.names = identity.names();
        this.attachments = attachments;
        this.disk = disk;
        this.copies = new Copies(text -> speaks(text) || beside.quoted().isIn(text));
    }

    /** How much was found in each place. */
    Map<Place, Long> counts() {
        return counts;
    }

    /** Files of which something goes. */
    List<String> found() {
        return found;
    }

    /** Files that name her and stay as they are. */
    List<String> left() {
        return left;
    }

    /** Files that say nothing of her as far as they can be read, which is not to their end. */
    List<String> unread() {
        return unread;
    }

    /**
     * Looks through all files.
     *
     * @param erase whether she is forgotten at once
     */
    void look(boolean erase) throws IOException {
        List<String> hers = publicActors.all().stream().filter(identity::isShe).toList();
        count(Place.PUBLIC_ACTORS, hers.size());
        if (erase && !hers.isEmpty()) {
            publicActors.remove(hers);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(dossier)) {
            files = all.filter(file -> Files.isRegularFile(file) || Files.isSymbolicLink(file))
                    .filter(file -> !isReachedElsewhere(file))
                    .filter(file -> !beside.folders().contains(folderOf(file)))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            look(file, erase);
        }
    }

    /** The truth, its index and the proofs; not what somebody laid beside them. */
    private boolean isReachedElsewhere(Path file) {
        String name = file.getFileName().toString();
        return switch (folderOf(file)) {
            case MentionJournal.FOLDER -> name.endsWith(MentionJournal.ENDING) || Truth.isLeftover(name);
            case ActLog.FOLDER -> name.endsWith(ActLog.ENDING) || Truth.isLeftover(name);
            case Truth.ERASURES -> name.endsWith(Truth.ERASURE_ENDING);
            case INDEX -> dossier.relativize(file).getNameCount() > 2;
            default -> OF_OTHERS.contains(name) && dossier.relativize(file).getNameCount() == 1;
        };
    }

    private String folderOf(Path file) {
        return dossier.relativize(file).getName(0).toString();
    }

    private void look(Path file, boolean erase) throws IOException {
        String name = dossier.relativize(file).toString().replace('\\', '/');
        String folder = folderOf(file);
        if (Files.isSymbolicLink(file)) {
            lookBehind(file, name);
        } else if (folder.equals("attachments")) {
            lookAtAttachment(file, name, erase);
        } else if (OURS.contains(folder)) {
            lookAtOurs(file, folder, name, erase);
        } else if (OF_THE_TRUTH.contains(folder)) {
            lookAtOther(file, name, false);
        } else {
            lookAtOther(file, name, WrittenText.of(file).filter(this::speaks).isPresent());
        }
    }

    private boolean isNamedAfterHer(Path file) {
        String name = file.getFileName().toString();
        return names.isIn(name.replaceAll("[-_.]+", " ")) || names.isIn(name);
    }

    private void lookAtAttachment(Path file, String name, boolean erase) throws IOException {
        if (isNamedAfterHer(file) || attachments.contains(name)) {
            take(file, Optional.empty(), Place.ATTACHMENTS, 1, erase);
        } else {
            lookWithin(file, name);
        }
    }

    /** A file that is not touched, whatever it says. */
    private void lookAtOther(Path file, String name, boolean speaks) throws IOException {
        if (speaks || isNamedAfterHer(file)) {
            left.add(name);
        } else {
            lookWithin(file, name);
        }
    }

    private void lookAtOurs(Path file, String folder, String name, boolean erase) throws IOException {
        boolean namedAfterHer = isNamedAfterHer(file);
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            lookAtOther(file, name, false);
        } else if (namedAfterHer && (OF_ENTRIES.contains(folder) || folder.equals("rejects"))) {
            take(file, Optional.empty(), placeOf(folder), 1, erase);
        } else if (StateFile.isOne(name)) {
            forgetState(file, new StateFile(text.get(), this::speaks), erase);
        } else if (KEYS.matcher(text.get()).matches()) {
            forgetShown(file, text.get(), erase);
        } else if (speaks(text.get())) {
            forget(file, folder, name, text.get(), erase);
        } else if (namedAfterHer || folder.equals("sources") && new StateFile(text.get(), this::speaks).remembers()) {
            left.add(name); // a source of hers goes on, until somebody pauses or removes it
        } else if (beside.quoted().isIn(text.get())) {
            left.add(name); // her words under another name, or under none
        }
    }

    /** A list of mentions that were shown: who has the identity of one of hers could look for its key. */
    private void forgetShown(Path file, String text, boolean erase) throws IOException {
        Set<String> hers = new HashSet<>();
        identity.ids().forEach(id -> hers.add(String.format(Locale.ROOT, "%016x", new MentionId(id).orderKey())));
        List<String> kept =
                text.lines().filter(key -> !hers.contains(key.strip())).toList();
        long gone = text.lines().count() - kept.size();
        if (gone > 0) {
            take(file, Optional.of(lines(kept)), Place.SEARCHES, gone, erase);
        }
    }

    /** A link: what it leads to is not the dossier’s, so it is never rewritten, and a folder is not gone through. */
    private void lookBehind(Path link, String name) throws IOException {
        if (!Files.isRegularFile(link)) {
            unread.add(name);
        } else if (names.isIn(link.getFileName().toString().replaceAll("[-_.]+", " "))) {
            left.add(name);
        } else {
            lookWithin(link, name);
        }
    }

    private void lookWithin(Path file, String name) throws IOException {
        switch (copies.look(file)) {
            case NAME -> left.add(name);
            case UNREAD -> unread.add(name);
            case NOTHING -> {}
        }
    }

    private static Place placeOf(String folder) {
        return folder.equals("rejects") ? Place.REJECTS : Place.SEARCHES;
    }

    private void forget(Path file, String folder, String name, String text, boolean erase) throws IOException {
        if (name.endsWith(".history")) {
            List<String> kept = text.lines().filter(line -> !speaks(line)).toList();
            take(file, Optional.of(lines(kept)), Place.SEARCHES, text.lines().count() - kept.size(), erase);
        } else if (name.equals(AccessLog.NAME)) {
            take(
                    file,
                    Optional.of(marked(text)),
                    Place.LOGS,
                    text.lines().filter(this::speaks).count(),
                    erase);
        } else if (folder.equals("rejects")) {
            List<String> rows = rows(text);
            List<String> kept = rows.stream().filter(row -> !speaks(row)).toList();
            take(file, Optional.of(String.join("", kept)), Place.REJECTS, rows.size() - kept.size(), erase);
        } else if (OF_ENTRIES.contains(folder) && name.endsWith(".json")) {
            forgetEntries(file, text, erase);
        } else {
            String marked = marked(text);
            if (speaks(marked) || beside.quoted().isIn(text)) {
                left.add(name); // written in a form in which no mark can be put, or her words would stay
            } else {
                take(file, Optional.of(marked), Place.FILES, 1, erase);
            }
        }
    }

    private void forgetEntries(Path file, String text, boolean erase) throws IOException {
        Object root = JsonRecords.readTree(text.getBytes(StandardCharsets.UTF_8));
        Optional<Object> kept = JsonEntries.without(root, this::speaks);
        long entries = kept.isEmpty() ? 1 : JsonEntries.entries(root) - JsonEntries.entries(kept.get());
        Optional<String> content = Optional.empty();
        if (kept.isPresent()) {
            content = Optional.of(marked(new String(JsonRecords.write(kept.get()), StandardCharsets.UTF_8)));
        }
        take(file, content, Place.SEARCHES, Math.max(1, entries), erase);
    }

    private void forgetState(Path file, StateFile state, boolean erase) throws IOException {
        if (state.remembers() || speaks(state.content())) {
            take(file, state.without().map(this::marked), Place.STATES, 1, erase);
        }
    }

    private boolean speaks(WrittenText document) {
        return speaks(document.text())
                || document.quotes(beside.words())
                || beside.quoted().isIn(document.text());
    }

    private boolean speaks(String text) {
        return WrittenForms.of(text).stream().anyMatch(names::isIn) || identity.isReference(text.strip());
    }

    private String marked(String text) {
        return names.without(text);
    }

    /** Rows of a CSV file with their ends; an end of line within quotes ends no row. */
    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                rows.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            rows.add(text.substring(start));
        }
        return rows;
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Puts a content in the place of a file, or deletes it where nothing stays. */
    private void take(Path file, Optional<String> content, Place place, long many, boolean erase) throws IOException {
        count(place, many);
        found.add(dossier.relativize(file).toString().replace('\\', '/'));
        if (!erase) {
            return;
        }
        if (content.isEmpty()) {
            disk.delete(file);
        } else {
            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
            disk.replace(file, out -> out.append(bytes));
        }
    }

    private void count(Place place, long many) {
        if (many > 0) {
            counts.merge(place, many, Long::sum);
        }
    }

    /** The text of a file, empty where it is none, or too large to be one of ours. */
    private static Optional<String> text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
