package org.beffroi.strategy.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;

/**
 * Typical content of strategies: entries, the rules they rest on, and templates. Ours lies beside this class; files of the same
 * form in a folder {@code library} of a dossier add to it, and what they call by the same id takes the place of ours.
 *
 * @param entries by id
 * @param rules by id
 * @param templates by id
 */
public record Library(Map<String, Entry> entries, Map<String, Rule> rules, Map<String, Template> templates) {

    /** Name of the folder in a dossier. */
    public static final String FOLDER = "library";

    private static final String ENDING = ".json";

    static final List<String> FILES = List.of(
            "rules",
            "frame",
            "axes",
            "audiences",
            "objectives",
            "lines",
            "organisation",
            "actions",
            "risks",
            "charters",
            "crises",
            "objections",
            "elections",
            "ballots",
            "templates");

    public Library {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
    }

    /** What Beffroi brings. */
    public static Library shipped() {
        Library library = new Library(Map.of(), Map.of(), Map.of());
        for (String name : FILES) {
            String file = name + ENDING;
            try (InputStream in = Library.class.getResourceAsStream(file)) {
                library = library.with(new LibraryFile(file).read(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return library;
    }

    /**
     * This one and what the folder {@code library} of a dossier adds; the same where there is none.
     *
     * @throws Refusal if a file there cannot be understood: it is named, and what is wrong in it
     */
    public Library of(Path dossier) {
        Path folder = dossier.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return this;
        }
        Library library = this;
        for (Path file : files(folder)) {
            try {
                library =
                        library.with(new LibraryFile(FOLDER + "/" + file.getFileName()).read(OrdinaryFile.bytes(file)));
            } catch (IOException e) {
                throw Refusal.of(Library.class, "library.unreadable", file.toString(), String.valueOf(e.getMessage()));
            }
        }
        return library;
    }

    private static Set<Path> files(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            Set<Path> files = new TreeSet<>();
            found.forEach(files::add);
            return files;
        } catch (IOException e) {
            throw Refusal.of(Library.class, "library.unreadable", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Both; of what has the same id, the other's. */
    public Library with(Library other) {
        return new Library(both(entries, other.entries), both(rules, other.rules), both(templates, other.templates));
    }

    private static <V> Map<String, V> both(Map<String, V> first, Map<String, V> second) {
        Map<String, V> both = new LinkedHashMap<>(first);
        both.putAll(second);
        return both;
    }

    /** The entries of a class of the model, in order: {@code Objective}. */
    public List<Entry> of(String type) {
        return entries.values().stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    /**
     * An entry.
     *
     * @throws Refusal if there is none of that id
     */
    public Entry entry(String id) {
        return Optional.ofNullable(entries.get(id))
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.NOT_FOUND, Library.class, "library.entry.unknown", id, known(id)));
    }

    /** The ids that begin as this one does, else what they can begin with. */
    private String known(String id) {
        String begin = id.contains(".") ? id.substring(0, id.indexOf('.') + 1) : id;
        List<String> close =
                entries.keySet().stream().filter(one -> one.startsWith(begin)).toList();
        Set<String> beginnings = new LinkedHashSet<>();
        entries.keySet().forEach(one -> beginnings.add(one.substring(0, one.indexOf('.') + 1) + "…"));
        return String.join(", ", close.isEmpty() ? beginnings : close);
    }

    /**
     * A template that can be chosen.
     *
     * @throws Refusal if there is none of that name; the known ones are listed
     */
    public Template template(String id) {
        return Optional.ofNullable(templates.get(id))
                .filter(template -> !template.ground())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Library.class,
                        "library.template.unknown",
                        id,
                        String.join(", ", choices().stream().map(Template::id).toList())));
    }

    /** The first template that is meant for a body, empty where none is. */
    public Optional<Template> fitting(Territory body) {
        return choices().stream()
                .filter(one -> one.fits().filter(fit -> fit.isFor(body)).isPresent())
                .findFirst();
    }

    /** The templates one can choose, in order. */
    public List<Template> choices() {
        return templates.values().stream()
                .filter(template -> !template.ground())
                .toList();
    }

    /**
     * What a template chooses, those it builds upon first.
     *
     * @throws Refusal if it names an entry or a template that is not there, or builds upon itself
     */
    public List<Entry> chosen(Template template) {
        Set<String> ids = new LinkedHashSet<>();
        List<Template> line = new ArrayList<>();
        for (Optional<Template> one = Optional.of(template);
                one.isPresent();
                one = one.get().like().map(this::ground)) {
            if (line.contains(one.get())) {
                throw Refusal.of(Library.class, "library.template.circle", template.id());
            }
            line.addFirst(one.get());
        }
        for (Template one : line) {
            ids.addAll(one.with());
            one.without().forEach(ids::remove);
        }
        return ids.stream().map(this::entry).toList();
    }

    private Template ground(String id) {
        return Optional.ofNullable(templates.get(id))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Library.class,
                        "library.template.unknown",
                        id,
                        String.join(", ", templates.keySet())));
    }
}
