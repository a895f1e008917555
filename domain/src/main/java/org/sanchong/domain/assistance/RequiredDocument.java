package org.sanchong.domain.assistance;

import org.sanchong.domain.law.Source;

/**
 * Something that has to be handed in with an application (申请材料).
 *
 * @param id what files call it, such as {@code identity}
 * @param english what it is called in English
 * @param chinese what it is called in Chinese
 * @param source the clause
 */
public record RequiredDocument(String id, String english, String chinese, Source source) {}
