package org.beffroi.workbench.observatory.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.SmallCensus;
import org.beffroi.workbench.observatory.model.body.BodyFacet;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.junit.jupiter.api.Test;

/** How pages were left, kept as words between two starts. */
class PageMemoryTest {

    private final Map<String, String> kept = new HashMap<>();
    private final PageMemory memory = new PageMemory(kept);

    private PageMemory nextStart() {
        return new PageMemory(kept);
    }

    @Test
    void nothing_kept_is_the_findings_and_all_bodies_by_name() {
        assertThat(memory.side()).isEqualTo(CensusSide.FINDINGS);
        assertThat(memory.filter()).isEqualTo(BodyFilter.NONE);
        assertThat(memory.sort()).isEmpty();
        assertThat(memory.weights()).isEmpty();
        assertThat(memory.census("/dossier")).isEmpty();
    }

    @Test
    void format_and_folder_of_the_last_export_are_kept_and_a_folder_that_is_gone_is_not_proposed() throws IOException {
        memory.exported("BODIES", "ods");
        Path folder = Files.createTempDirectory("beffroi-exports-");
        memory.exportFolder(folder);
        assertThat(nextStart().exported("BODIES")).contains("ods");
        assertThat(nextStart().exported("MAP")).isEmpty();
        assertThat(nextStart().exportFolder()).contains(folder);
        Files.delete(folder);
        assertThat(nextStart().exportFolder()).isEmpty();
    }

    @Test
    void what_was_left_is_there_at_the_next_start() {
        BodyFilter filter = BodyFilter.NONE
                .typed("vienne")
                .with(BodyFacet.DEPARTEMENT, Optional.of("38"))
                .with(BodyFacet.NETWORK, Optional.of(AccountNetwork.FACEBOOK.name()));
        memory.side(CensusSide.MAP);
        memory.filter(filter);
        memory.sort(Optional.of(new RowSort(2, true)));
        memory.weights(64, 36);
        memory.census("/dossier", "communes-2026-11-01");
        memory.value("grouping", Optional.of(Grouping.REGION));
        assertThat(nextStart().side()).isEqualTo(CensusSide.MAP);
        assertThat(nextStart().filter()).isEqualTo(filter);
        assertThat(nextStart().sort()).contains(new RowSort(2, true));
        assertThat(nextStart().weights())
                .hasValueSatisfying(both -> assertThat(both).containsExactly(64, 36));
        assertThat(nextStart().census("/dossier")).contains("communes-2026-11-01");
        assertThat(nextStart().value("grouping", Grouping.class)).contains(Grouping.REGION);
        memory.filter(BodyFilter.NONE);
        memory.value("grouping", Optional.empty());
        assertThat(nextStart().filter()).isEqualTo(BodyFilter.NONE);
        assertThat(nextStart().value("grouping", Grouping.class)).isEmpty();
    }

    @Test
    void the_figure_behind_which_bodies_are_is_kept_while_the_window_is_open() {
        OpenCensus census = new SmallCensus()
                .with("38544", "Vienne", 30_000, 1, AccountNetwork.X)
                .counted();
        Behind behind = Behind.present(new MeasureChoice(CensusMeasure.PRESENT, Optional.empty())
                .figures(census, Grouping.ALL)
                .getFirst());
        memory.filter(BodyFilter.NONE.behind(Optional.of(behind)));
        assertThat(memory.filter().behind()).contains(behind);
        assertThat(nextStart().filter().behind()).isEmpty();
    }

    @Test
    void words_that_another_version_kept_are_passed_over() {
        kept.put("side", "GLOBE");
        kept.put("facet.STRATUM", "HUGE");
        kept.put("facet.DEPARTEMENT", "nowhere");
        kept.put("sort", "9 sideways");
        kept.put("weights", "a lot");
        assertThat(memory.side()).isEqualTo(CensusSide.FINDINGS);
        assertThat(memory.filter()).isEqualTo(BodyFilter.NONE);
        assertThat(memory.sort()).isEmpty();
        assertThat(memory.weights()).isEmpty();
    }
}
