package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/** What the workbench says of others' work is what the project says. */
class NoticeTest {

    private final Project project = Project.here();

    @Test
    void the_workbench_ships_the_notice_of_the_project() {
        assertThat(Project.text(
                        project.folder("org.beffroi.workbench").resolve("src/org/beffroi/workbench/about/NOTICE")))
                .as("copy NOTICE there when it changes")
                .isEqualTo(Project.text(project.root().resolve("NOTICE")));
    }
}
