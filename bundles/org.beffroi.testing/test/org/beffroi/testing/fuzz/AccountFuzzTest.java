package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.BlueskyHandle;

/** Accounts as people write or paste them: a handle is in lower case, and what was read is read again as the same. */
class AccountFuzzTest extends FuzzContract {

    AccountFuzzTest() {
        super("account");
    }

    @Override
    protected void read(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        AccountAddress address = AccountAddress.of(text);
        assertThat(address.handle()).isEqualTo(address.handle().toLowerCase(Locale.ROOT));
        BlueskyHandle.of(text).ifPresent(handle -> {
            assertThat(BlueskyHandle.isWellFormed(handle)).isTrue();
            assertThat(BlueskyHandle.of(handle)).contains(handle);
        });
    }
}
