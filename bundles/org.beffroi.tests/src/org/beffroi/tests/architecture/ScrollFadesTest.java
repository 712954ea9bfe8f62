package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that scrolls by the toolkit says at its edges that more is there: on Linux its bar is not there until the pointer is over it. */
class ScrollFadesTest {

    private static final List<String> WINDOWS =
            List.of("org.beffroi.workbench", "org.beffroi.workbench.strategy", "org.beffroi.workbench.observatory");

    @Test
    void what_scrolls_fades_at_its_edges() {
        List<String> scrolling = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String bundle : WINDOWS) {
            for (Path source : Project.here().sources(bundle, ".java")) {
                String text = Project.text(source);
                if (text.contains("new ScrolledComposite(")) {
                    String name = source.getFileName().toString();
                    scrolling.add(name);
                    if (!text.contains("ScrollFade.of(")) {
                        without.add(name);
                    }
                }
            }
        }
        assertThat(scrolling).as("what scrolls").contains("MorningView.java", "FormPage.java");
        assertThat(without).as("without a fade").isEmpty();
    }
}
