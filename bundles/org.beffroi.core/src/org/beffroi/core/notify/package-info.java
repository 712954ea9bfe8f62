/** Short messages that leave: the contract of what sends them, what is sent, and what became of it. */
package org.beffroi.core.notify;
