package org.beffroi.core.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bad.BadEnricher;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enrichers of others that break their contract, beside one that keeps it and one of Beffroi's own. */
@Timeout(60)
class EnrichersTest {

    private static final EnrichmentContext GROUND =
            new EnrichmentContext(Optional.empty(), ZoneId.of("Europe/Paris"), Path.of("nowhere"));
    private static final String LIMIT = "beffroi.guest.seconds";

    private final Guests guests = new Guests();

    @BeforeEach
    void waits_a_second() {
        System.setProperty(LIMIT, "1");
    }

    @AfterEach
    void waits_as_usual() {
        System.clearProperty(LIMIT);
    }

    @Enricher.Info(id = "theme")
    private static final class Theme implements Enricher {
        @Override
        public List<Field> adds() {
            return List.of(CoreFields.THEME);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return Reader.of("1", (subject, findings) -> findings.found(CoreFields.THEME, List.of("canteen"), 0.9));
        }
    }

    @Enricher.Info(id = "own-and-broken")
    private static final class OwnAndBroken implements Enricher {
        @Override
        public List<Field> adds() {
            throw new IllegalStateException("ours");
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            throw new IllegalStateException("ours");
        }
    }

    static List<Enricher> bad() {
        return List.of(
                new BadEnricher.ThrowsReading(),
                new BadEnricher.ThrowsReady(),
                new BadEnricher.ThrowsDeclaring(),
                new BadEnricher.Unfit(),
                new BadEnricher.TooSure(),
                new BadEnricher.Unsure(),
                new BadEnricher.Redeclares(),
                new BadEnricher.Undeclared(),
                new BadEnricher.NoNumber(),
                new BadEnricher.EmptyHanded(),
                new BadEnricher.NullValues(),
                new BadEnricher.NullReader(),
                new BadEnricher.NullVersion(),
                new BadEnricher.NullFields(),
                new BadEnricher.Twin(),
                new BadEnricher.Unnamed(),
                new BadEnricher.HangsReading(),
                new BadEnricher.WithoutEnd());
    }

    private static Mention mention() {
        return new Mention(
                new MentionId("essai:1"),
                new Origin("essai", new BatchId("lot"), Instant.EPOCH),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "À la cantine").build());
    }

    private List<Annotation> read(Enricher... enrichers) {
        Enrichers known = Enrichers.of(List.of(enrichers), guests);
        // The catalogue of the archive, as a dossier that opens makes it.
        assertThat(Fields.core()
                        .with(known.fields())
                        .byKey("tone")
                        .orElseThrow()
                        .type())
                .isEqualTo(FieldType.KEYWORD);
        Enrichment ready = known.ready(GROUND, new Tokens());
        List<Annotation> first = ready.annotate(mention());
        assertThat(ready.annotate(mention())).as("the second mention").isEqualTo(first);
        return first;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void one_that_breaks_its_contract_is_named_and_the_others_read(Enricher bad) {
        List<Annotation> read = read(bad, new BadEnricher.Good(), new Theme());
        assertThat(read)
                .extracting(
                        Annotation::by, Annotation::field, one -> one.values().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("good", "smell", "[roses]"),
                        org.assertj.core.groups.Tuple.tuple("theme", "theme", "[canteen]"));
        assertThat(guests.told()).hasSize(1);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String said = guests.told().getFirst().in(language);
            String id = Optional.ofNullable(bad.getClass().getAnnotation(Enricher.Info.class))
                    .map(Enricher.Info::id)
                    .orElse("Unnamed");
            assertThat(said).contains("com.example.bad", id).doesNotContain("{0}", "Misconduct");
        }
    }

    @Test
    void one_that_hangs_while_it_gets_ready_keeps_no_dossier_closed() {
        assertThat(read(new BadEnricher.HangsReady(), new Theme()))
                .extracting(Annotation::by)
                .containsExactly("theme");
        assertThat(guests.told().getFirst().in(Locale.ENGLISH)).contains("hangs-ready", "6 seconds");
    }

    @Test
    void all_of_them_at_once() {
        List<Enricher> all = new ArrayList<>(bad());
        all.add(new BadEnricher.Good());
        all.add(new Theme());
        assertThat(read(all.toArray(Enricher[]::new)))
                .extracting(Annotation::by)
                .containsExactlyInAnyOrder("good", "theme");
        assertThat(guests.told()).hasSize(bad().size());
    }

    @Test
    void what_is_our_own_stays_as_loud_as_it_is() {
        assertThatThrownBy(() -> Enrichers.of(List.of(new OwnAndBroken()), guests))
                .hasMessage("ours");
    }
}
