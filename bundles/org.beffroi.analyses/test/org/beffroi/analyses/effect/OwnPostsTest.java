package org.beffroi.analyses.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.statistics.Quartiles;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class OwnPostsTest {

    private final Town town = new Town();

    OwnPostsTest() {
        post("2024-03-01T08:00:00Z", "post", 10, 5, 1000, CoreFields.MEDIA, List.of("https://ville.example/a.jpg"));
        post("2024-03-02T08:00:00Z", "post", 40, 0, 1000, CoreFields.REACH, 200L);
        post("2024-03-03T19:30:00Z", "post", 20, 0, 1000, CoreFields.THEME, List.of("school"));
        post("2024-03-03T19:30:00Z", "comment", 500, 0, 1000, CoreFields.THEME, List.of("school"));
        town.add("2024-03-04T10:00:00Z", "sans compte d’abonnés", CoreFields.SPEAKER, "own", CoreFields.LIKES, 3L);
        town.add("2024-03-04T10:00:00Z", "d’un autre", CoreFields.SPEAKER, "person", CoreFields.LIKES, 3L);
    }

    private void post(String published, String type, long likes, long shares, long followers, Object... more) {
        Object[] values = {
            CoreFields.SPEAKER,
            "own",
            CoreFields.TYPE,
            type,
            CoreFields.LIKES,
            likes,
            CoreFields.SHARES,
            shares,
            CoreFields.FOLLOWERS,
            followers
        };
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        town.add(published, "une publication de la ville", all);
    }

    @Test
    void theRateIsThatOfPublicationsWithInteractionsAndFollowers() {
        // 1.5, 4 and 2 percent; a comment is no publication.
        Answer answer = answer(OwnPosts.Per.FOLLOWERS, OwnPosts.By.FORMAT);
        assertThat(answer.mentions()).isEqualTo(4);
        assertThat(answer.measures().getFirst().value()).isEqualTo(2);
        assertThat(answer.leftOut()).hasSize(2);
        assertThat(answer.findings().findings().getFirst().sentence())
                .isEqualTo("4 publications, dont 3 mesurées\u00a0: le taux d’engagement médian est de 2\u202f% des"
                        + " abonnés (la moitié d’entre elles entre 1,8 et 3\u202f%).");
    }

    /** A single publication on the pool did far better than all: it is too few to be the best, and that is said. */
    @Test
    void theBestIsSaidAmongThoseOfWhichThereAreEnough() {
        for (int i = 0; i < 5; i++) {
            post("2024-03-05T10:00:00Z", "post", 50, 0, 1000, CoreFields.THEME, List.of("school"));
            post("2024-03-05T10:00:00Z", "post", 10, 0, 1000, CoreFields.THEME, List.of("roads"));
        }
        post("2024-03-05T10:00:00Z", "post", 500, 0, 1000, CoreFields.THEME, List.of("sport"));
        assertThat(answer(OwnPosts.Per.FOLLOWERS, OwnPosts.By.THEME).findings().findings())
                .extracting(finding -> finding.sentence())
                .anyMatch(said -> said.startsWith("De ce qui est mesuré sur 5 publications au moins, «")
                        && said.contains("fait le mieux\u00a0: 5\u202f% en médiane"));
    }

    @Test
    void whereNobodySaidWhichAccountsAreTheBodysItsPublicationsAreNotKnown() {
        Town none = new Town();
        none.add("2024-03-04T10:00:00Z", "d’un autre", CoreFields.SPEAKER, "person");
        Answer answer = new OwnPosts()
                .answer(
                        new OwnPosts.Parameters("", Optional.empty(), OwnPosts.Per.FOLLOWERS, OwnPosts.By.THEME, 5),
                        none.run());
        assertThat(answer.measures())
                .hasSize(2)
                .allMatch(measure -> Double.isNaN(measure.value()))
                .allMatch(measure -> measure.why().orElse("").contains("la liste des locuteurs"));
        assertThat(answer.findings().findings().getFirst().sentence())
                .startsWith("Aucune publication de la collectivité n’est connue dans l’archive");
    }

    @Test
    void ofASearchThatNoneOfThemAnswersTheirNumberIsZeroAndTheirRateIsNone() {
        Answer answer = new OwnPosts()
                .answer(
                        new OwnPosts.Parameters(
                                "piscine", Optional.empty(), OwnPosts.Per.FOLLOWERS, OwnPosts.By.THEME, 5),
                        town.run());
        assertThat(answer.measures().getFirst().why().orElse(""))
                .isEqualTo(
                        "Aucune de nos publications ne répond à cette recherche sur cette période\u202f; l’archive en"
                                + " contient 4 en tout.");
        assertThat(answer.measures().getLast().value()).isZero();
    }

    @Test
    void theRateOfPeopleReachedWantsAMeasuredReach() {
        Answer answer = answer(OwnPosts.Per.REACH, OwnPosts.By.FORMAT);
        assertThat(answer.measures().getFirst().value()).isEqualTo(20);
        assertThat(answer.findings().findings())
                .extracting(finding -> finding.sentence())
                .contains("Portée importée pour une publication\u00a0: 200 en médiane. 2 publications n’ont pas de"
                        + " portée mesurée\u00a0: si un dixième environ des abonnés est touché (de la moitié au"
                        + " double), chacune a touché entre 50 et 200 personnes.");
    }

    @Test
    void publicationsStandByFormatAndByHourOfTheDossiersClock() {
        Answer answer = answer(OwnPosts.Per.FOLLOWERS, OwnPosts.By.FORMAT);
        Table formats = (Table) answer.results().get(2);
        assertThat(formats.rows())
                .extracting(row -> row.cells().get(0), row -> row.cells().get(1))
                .containsExactly(tuple("avec image ou vidéo", 1L), tuple("texte seul", 3L));
        Table hours = (Table) answer.results().get(3);
        assertThat(hours.rows())
                .extracting(row -> row.cells().get(0))
                .containsExactly("de 8 h à 12 h", "de 18 h à 24 h");
    }

    @Test
    void quartilesInterpolate() {
        assertThat(Quartiles.of(4, 1, 3, 2)).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
        assertThat(Quartiles.of(7)).isEqualTo(new Quartiles(7, 7, 7));
    }

    private Answer answer(OwnPosts.Per per, OwnPosts.By by) {
        return new OwnPosts().answer(new OwnPosts.Parameters("", Optional.empty(), per, by, 20), town.run());
    }
}
