package org.beffroi.testing.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.mention.MentionBuilder;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every enricher must do: extend this class and say which one is meant.
 *
 * <p>It reads mentions of {@link FrozenCorpus}, from which what it adds was taken away, and texts that nobody should write.
 */
@ConsumerType
public abstract class EnricherContract {

    private static final int MENTIONS = 400;

    private final Tokens tokens = new Tokens();

    /** The enricher. */
    protected abstract Enricher enricher();

    /** The dossier it reads in; one without lists of its own where nothing else is said. */
    protected EnrichmentContext ground() {
        return new EnrichmentContext(Optional.empty(), FrozenCorpus.ZONE, Path.of("no-such-folder", "codebook"));
    }

    @Test
    protected void says_what_it_is_and_adds() {
        assertThat(enricher().getClass().getAnnotation(Enricher.Info.class).id())
                .matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(enricher().adds()).isNotEmpty();
        assertThat(enricher().adds())
                .extracting(Field::name)
                .containsAll(enricher().inherited());
        // Refused where a field of the core comes back as another one.
        Fields all = Fields.core().with(enricher().adds());
        for (Field field : enricher().adds()) {
            assertThat(field.name()).matches("[a-z][A-Za-z0-9]*");
            assertThat(all.byKey(field.name())).contains(field);
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(field.label(language)).isNotBlank();
                for (Term term : field.vocabulary()) {
                    assertThat(term.label(language))
                            .as("%s in %s", term.value(), language)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    protected void reads_the_same_each_time() {
        Enricher.Reader one = enricher().reader(ground());
        Enricher.Reader other = enricher().reader(ground());
        assertThat(one.version()).isEqualTo(other.version()).matches("[\\w.+@,-]+");
        for (Mention mention : mentions()) {
            Map<String, List<String>> first = read(one, mention);
            assertThat(read(other, mention)).isEqualTo(first);
            assertThat(read(one, mention)).isEqualTo(first);
        }
    }

    @Test
    protected void finds_only_what_it_declares() {
        Enricher.Reader reader = enricher().reader(ground());
        mentions().forEach(mention -> read(reader, mention));
    }

    @Test
    protected void reads_whatever_people_write() {
        Enricher.Reader reader = enricher().reader(ground());
        for (String text : HostileTexts.all()) {
            read(reader, MentionBuilder.post("x:1").saying(text).by(text).made());
            read(reader, MentionBuilder.article("press:1", text, text).made());
        }
        read(reader, MentionBuilder.mention("nothing").made());
    }

    @Test
    protected void points_to_words_that_are_there_and_names_nobody() {
        Enricher.Reader reader = enricher().reader(ground());
        for (Mention mention : mentions()) {
            for (Field field : enricher().adds()) {
                Subject subject = new Subject(mention, tokens);
                int end = subject.whole().length();
                reader.clues(subject, field).forEach(clue -> {
                    assertThat(clue.start()).isBetween(0, end);
                    assertThat(clue.end()).isBetween(clue.start(), end);
                });
                for (Sentence reason : reader.reasons(subject, field)) {
                    Stream.of(Locale.FRENCH, Locale.ENGLISH).map(reason::in).forEach(said -> mention.author()
                            .ifPresent(author -> assertThat(said)
                                    .as("a reason that is shown where names are hidden")
                                    .doesNotContain(author)));
                }
            }
        }
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : new FrozenCorpus().mentions().subList(0, MENTIONS)) {
            FieldValues.Builder silent = mention.values().toBuilder();
            enricher().adds().forEach(silent::remove);
            mentions.add(mention.with(silent.build()));
        }
        return mentions;
    }

    private Map<String, List<String>> read(Enricher.Reader reader, Mention mention) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<String> declared = enricher().adds().stream().map(Field::name).toList();
        reader.read(new Subject(mention, tokens), (field, values, confidence) -> {
            assertThat(declared).contains(field.name());
            assertThat(values).as(field.name()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(field.many() || values.size() == 1).as(field.name()).isTrue();
            assertThat(confidence).as("confidence in %s", field.name()).isBetween(0.0, 1.0);
            if (!field.open()) {
                assertThat(field.vocabulary().stream().map(Term::value)).containsAll(values);
            }
            assertThat(found.put(field.name(), values))
                    .as("%s, which is found once", field.name())
                    .isNull();
        });
        return found;
    }
}
