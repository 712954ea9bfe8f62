package org.beffroi.french.department;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.lexicon.ReadableList;

/**
 * Which themes and which terms go to which department.
 *
 * <p>A dossier that has a list of its own ({@code departments.tsv} in its codebook: a theme, a tab, a department) is
 * organised in its own way: its departments stand for ours wherever it names the theme, and for the terms of that theme's
 * department too. Immutable.
 */
final class Departments {

    private static final String OWN = "departments.txt";
    private static final String DOSSIER = "departments.tsv";

    private final Map<String, String> byTheme;
    private final Phrases<String> byTerm;
    private final String digest;

    private Departments(Map<String, String> byTheme, Phrases<String> byTerm, String digest) {
        this.byTheme = Map.copyOf(byTheme);
        this.byTerm = byTerm;
        this.digest = digest;
    }

    /** Our departments with their names. */
    static Term[] vocabulary() {
        return ReadableList.resource(Departments.class, OWN).lines().stream()
                .filter(line -> line.startsWith("["))
                .map(line -> line.substring(1, line.length() - 1).split("\\s*\\|\\s*"))
                .map(names -> new Term(names[0], names[2], names[1]))
                .toArray(Term[]::new);
    }

    /**
     * Our list, and that of a dossier above it.
     *
     * @throws Refusal if the dossier's list cannot be read
     */
    static Departments in(Path codebook, Tokens tokens) {
        Path file = codebook.resolve(DOSSIER);
        if (!Files.isRegularFile(file)) {
            return of(Map.of(), tokens, "");
        }
        try {
            byte[] bytes = OrdinaryFile.bytes(file);
            return of(dossierThemes(file, ReadableList.of(bytes)), tokens, "-" + ReadableList.digest(bytes));
        } catch (IOException e) {
            throw new Refusal(Sentence.of(Departments.class, "department.list.unreadable", file), e);
        }
    }

    private static Map<String, String> dossierThemes(Path file, ReadableList list) {
        Map<String, String> themes = new HashMap<>();
        for (String line : list.lines()) {
            String[] cells = line.split("\t");
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                throw Refusal.of(Refusal.Kind.MALFORMED, Departments.class, "department.list.line", file, line);
            }
            themes.put(cells[0].strip(), cells[1].strip());
        }
        return themes;
    }

    private static Departments of(Map<String, String> dossier, Tokens tokens, String dossierDigest) {
        ReadableList own = ReadableList.resource(Departments.class, OWN);
        Map<String, String> byTheme = new HashMap<>();
        Phrases.Builder<String> byTerm = new Phrases.Builder<>(tokens);
        String department = "";
        String instead = "";
        for (String line : own.lines()) {
            if (line.startsWith("[")) {
                department = line.substring(1, line.indexOf('|')).strip();
                instead = department;
                continue;
            }
            List<String> listed = new ArrayList<>(
                    List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s*,\\s*")));
            if (line.startsWith("theme:")) {
                for (String theme : listed) {
                    byTheme.put(theme, department);
                }
                instead = dossier.getOrDefault(listed.getFirst(), department);
            } else {
                for (String term : listed) {
                    byTerm.add(term, instead);
                }
            }
        }
        byTheme.putAll(dossier);
        return new Departments(byTheme, byTerm.build(), own.digest() + dossierDigest);
    }

    String digest() {
        return digest;
    }

    /** The department of a theme, empty where nobody was named for it. */
    Optional<String> ofTheme(String theme) {
        return Optional.ofNullable(byTheme.get(theme));
    }

    /** The department that the first telling term names, where all telling terms name the same one. */
    Optional<String> ofTerms(List<Token> words) {
        String named = null;
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Found<String>> found = byTerm.longestAt(words, i);
            if (found.isPresent()) {
                if (named != null && !named.equals(found.get().value())) {
                    return Optional.empty();
                }
                named = found.get().value();
            }
        }
        return Optional.ofNullable(named);
    }
}
