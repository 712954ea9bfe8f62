package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was planted by somebody who saw no code can be read, and is what it says. */
class PlantedTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"mornings-a", "mornings-b"})
    void everyMorningHasItsEventsOfMentionsFromBeforeEight(String set) {
        PlantedTable mentions = PlantedTable.named(set + "-mentions.tsv");
        List<Map<String, String>> events = PlantedTable.named(set + ".tsv").rows();
        assertThat(events).hasSize(24);
        for (Map<String, String> event : events) {
            List<Mention> morning = mentions.mentions("day", event.get("day"));
            Set<String> ids =
                    morning.stream().map(mention -> mention.id().value()).collect(Collectors.toSet());
            assertThat(ids)
                    .hasSameSizeAs(morning)
                    .containsAll(List.of(event.get("ids").split("\\|")));
            assertThat(event.get("kind")).isIn("grievance", "promise", "question", "peak", "press");
            assertThat(morning)
                    .allSatisfy(mention -> assertThat(mention.values().time(CoreFields.PUBLISHED))
                            .hasValueSatisfying(time -> assertThat(time)
                                    .isBefore(LocalDate.parse(event.get("day"))
                                            .atTime(8, 0)
                                            .atZone(org.beffroi.demo.DemoTown.ZONE)
                                            .toInstant())));
        }
    }

    @Test
    void thereAreFourStoriesOfEachKindWithTheirMentions() {
        List<Map<String, String>> stories = PlantedTable.named("stories.tsv").rows();
        assertThat(stories.stream().collect(Collectors.groupingBy(story -> story.get("kind"), Collectors.counting())))
                .isEqualTo(Map.of("real", 4L, "fake", 4L, "between", 4L));
        PlantedTable mentions = PlantedTable.named("stories-mentions.tsv");
        Set<String> days = new HashSet<>();
        for (Map<String, String> story : stories) {
            assertThat(mentions.mentions("story", story.get("story"))).hasSizeGreaterThan(10);
            assertThat(days.add(story.get("day"))).isTrue();
        }
    }
}
