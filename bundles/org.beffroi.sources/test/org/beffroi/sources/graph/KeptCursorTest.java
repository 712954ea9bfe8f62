package org.beffroi.sources.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places where sources were left, as version 0.2 wrote them before, are read. */
class KeptCursorTest {

    @Test
    void an_account() {
        String old = """
                {"counts":{"1":"4"},"waiting":[{"post":"1","reference":"r","after":""}]}""";
        GraphState read = GraphState.read(old);
        assertThat(read).isEqualTo(new GraphState(Map.of("1", "4"), List.of(new GraphState.Page("1", "r", ""))));
        assertThat(GraphState.read(read.written())).isEqualTo(read);
        assertThat(GraphState.read("no JSON")).isEqualTo(GraphState.NONE);
    }
}
