package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class DigestChoiceTest {

    private final Digest monday =
            new Digest("Revue du lundi", "Revue du lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of());
    private final Digest.Analysed section = new Digest.Analysed("", "volume", Map.of("query", List.of("cantine")));
    private final DigestChoice adding = new DigestChoice(List.of(monday), List.of(section));

    @Test
    void a_digest_that_is_there_gets_the_analysis_at_its_end() {
        assertThat(adding.fitting("LUNDI", Locale.FRENCH)).first().isEqualTo(monday.with(section));
        assertThat(adding.fitting("", Locale.FRENCH)).hasSize(1);
    }

    @Test
    void a_name_that_is_new_makes_a_new_one() {
        assertThat(adding.fitting("Conseil", Locale.FRENCH)).singleElement().satisfies(made -> {
            assertThat(adding.isKnown(made)).isFalse();
            assertThat(made.items()).containsExactly(section);
        });
        assertThat(adding.fitting("revue du lundi", Locale.FRENCH)).allMatch(adding::isKnown);
    }

    @Test
    void several_mentions_stand_at_the_end_in_their_order() {
        List<Digest.Item> quoted =
                List.of(new Digest.Quoted(new MentionId("a")), new Digest.Quoted(new MentionId("b")));
        DigestChoice both = new DigestChoice(List.of(monday.with(section)), quoted);
        assertThat(both.fitting("lundi", Locale.FRENCH)).first().satisfies(longer -> assertThat(longer.items())
                .containsExactly(section, quoted.getFirst(), quoted.getLast()));
        assertThat(both.fitting("Conseil", Locale.FRENCH)).singleElement().satisfies(made -> assertThat(made.items())
                .isEqualTo(quoted));
    }
}
