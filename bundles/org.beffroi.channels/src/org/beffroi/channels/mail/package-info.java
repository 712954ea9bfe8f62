/** Short messages by mail. */
package org.beffroi.channels.mail;
