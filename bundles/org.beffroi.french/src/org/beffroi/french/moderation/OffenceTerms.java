package org.beffroi.french.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.lexicon.ReadableList;

/** The terms of {@code offences.txt}, found in a text. Immutable; safe for several threads. */
final class OffenceTerms {

    private static final Set<Role> MASKED = Set.of(Role.ALONE, Role.DIRECTED, Role.SLUR);

    private static final Pattern ELIDED = Pattern.compile("(?i)\\bt['’]");

    private final Phrases<Term> terms;
    private final MaskedWords masked;
    private final String digest;

    OffenceTerms(Tokens tokens) {
        ReadableList list = ReadableList.resource(OffenceTerms.class, "offences.txt");
        Phrases.Builder<Term> builder = new Phrases.Builder<>(tokens);
        List<String> maskable = new ArrayList<>();
        Role role = Role.ALONE;
        for (String line : list.lines()) {
            if (line.startsWith("[")) {
                role = Role.of(line);
                continue;
            }
            for (String term : line.split("\\s*,\\s*")) {
                builder.add(term, new Term(Set.of(role), ELIDED.matcher(term).find()), Term::and);
                if (MASKED.contains(role) && term.indexOf(' ') < 0) {
                    maskable.add(term);
                }
            }
        }
        terms = builder.build();
        masked = new MaskedWords(maskable);
        digest = list.digest();
    }

    /**
     * What is known of a term.
     *
     * @param elided whether « t’ » is in it, which is no word of its own: « on t’attend », unlike « on attend »
     */
    private record Term(Set<Role> roles, boolean elided) {

        Term and(Term other) {
            Set<Role> both = EnumSet.copyOf(roles);
            both.addAll(other.roles);
            return new Term(Collections.unmodifiableSet(both), elided && other.elided);
        }
    }

    /**
     * A term at its place.
     *
     * @param first its first word
     * @param end the word after its last
     */
    record Hit(Set<Role> roles, int first, int end) {

        boolean is(Role role) {
            return roles.contains(role);
        }

        /** Whether it names a person of some kind. */
        boolean isPerson() {
            return is(Role.ELECTED) || is(Role.AGENT) || is(Role.RESIDENT);
        }

        boolean isAny(Set<Role> some) {
            return roles.stream().anyMatch(some::contains);
        }
    }

    /** Those of a text, in order; the longest of those that begin at a word. */
    List<Hit> in(String whole, List<Token> words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Phrases.Found<Term>> found = terms.longestAt(words, i);
            int length = found.map(Phrases.Found::length).orElse(1);
            if (found.isPresent() && isSaid(found.get().value(), whole, words.get(i), words.get(i + length - 1))) {
                hits.add(new Hit(found.get().value().roles(), i, i + length));
            }
            i += length;
        }
        return hits;
    }

    private static boolean isSaid(Term term, String whole, Token first, Token last) {
        return !term.elided()
                || ELIDED.matcher(whole)
                        .region(Math.max(0, first.start() - 2), last.end())
                        .find();
    }

    /** Words of which some letters are covered, « c*nnard ». */
    MaskedWords masked() {
        return masked;
    }

    String digest() {
        return digest;
    }
}
