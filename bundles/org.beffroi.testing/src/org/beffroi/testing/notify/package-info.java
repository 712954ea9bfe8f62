/** What every notifier must do, and a web that keeps what is sent to it. */
package org.beffroi.testing.notify;
