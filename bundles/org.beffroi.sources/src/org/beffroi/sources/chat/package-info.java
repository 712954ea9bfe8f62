/** Conversations that messengers export as a text: WhatsApp. */
package org.beffroi.sources.chat;
