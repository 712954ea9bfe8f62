package org.beffroi.workbench.source.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.source.SourceSettings;
import org.junit.jupiter.api.Test;

class SourceNameTest {

    @Test
    void a_title_becomes_a_name_that_reads_as_it_does() {
        assertThat(proposed("Actualités de Sonneval")).isEqualTo("Actualités de Sonneval");
        assertThat(proposed("L'Écho | À la une")).isEqualTo("L’Écho - À la une");
        assertThat(proposed("  « Le Journal » : flux RSS  ")).isEqualTo("Le Journal - flux RSS");
        assertThat(proposed("villesonneval@piaille.fr (Mastodon)")).isEqualTo("villesonneval@piaille.fr (Mastodon)");
        assertThat(proposed("日本")).isEqualTo("日本");
    }

    @Test
    void nothing_is_proposed_where_nothing_of_the_title_can_be_in_a_name() {
        assertThat(proposed("")).isEmpty();
        assertThat(proposed("/// ???")).isEmpty();
    }

    @Test
    void a_name_that_is_taken_gets_a_number_whatever_its_capitals() {
        assertThat(SourceName.proposed("Écho", Set.of("écho"))).isEqualTo("Écho 2");
        assertThat(SourceName.proposed("Écho", Set.of("Écho", "Écho 2"))).isEqualTo("Écho 3");
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String title = "Toute l’actualité de la communauté de communes du Val de Sonne et de ses environs";
        assertThat(proposed(title))
                .hasSizeLessThanOrEqualTo(64)
                .isEqualTo("Toute l’actualité de la communauté de communes du Val de Sonne");
    }

    @Property(tries = 500)
    void whatever_a_site_calls_itself_a_name_or_nothing_is_proposed(@ForAll String title) {
        String name = proposed(title);
        assertThat(name.isEmpty() || SourceSettings.NAME.matcher(name).matches())
                .as(title)
                .isTrue();
        assertThat(SourceName.plain(name)).isEqualTo(name);
    }

    private static String proposed(String title) {
        return SourceName.proposed(title, Set.of());
    }
}
