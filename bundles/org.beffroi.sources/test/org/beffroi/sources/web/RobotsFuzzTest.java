package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.beffroi.testing.fuzz.FuzzContract;

/** What sites ask of programs: reading never fails, and the file itself may always be read. */
class RobotsFuzzTest extends FuzzContract {

    RobotsFuzzTest() {
        super("robots");
    }

    @Override
    protected void read(byte[] input) {
        RobotsFile file = RobotsFile.read(input, "Beffroi");
        assertThat(file.allows(URI.create("https://ville.exemple/robots.txt"))).isTrue();
        file.allows(URI.create("https://ville.exemple/a/b%20c?d=e"));
        file.allows(URI.create("https://ville.exemple"));
    }
}
