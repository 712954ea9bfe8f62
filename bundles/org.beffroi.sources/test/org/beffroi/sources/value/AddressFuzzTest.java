package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.testing.fuzz.FuzzContract;

/** Addresses of the web as identities of mentions, and the networks and accounts they are of. */
class AddressFuzzTest extends FuzzContract {

    private final Networks networks = new Networks();

    AddressFuzzTest() {
        super("address");
    }

    @Override
    protected void read(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String canonical = Addresses.canonical(text);
        assertThat(Addresses.canonical(canonical)).isEqualTo(canonical);
        Addresses.host(text).ifPresent(host -> assertThat(host).isEqualTo(host.toLowerCase(java.util.Locale.ROOT)));
        Optional<String> network = networks.ofAddress(text);
        network.ifPresent(known ->
                networks.nativeId(known, text).ifPresent(id -> assertThat(id).isNotBlank()));
        networks.named(text);
        HtmlText.of(text);
        HtmlLinks.of(text);
    }
}
