package no.karrierenorge.catalogue;

/**
 * That an occupation of ours uses a skill of ESCO.
 *
 * @param occupation the slug
 * @param skill the skill's uri
 * @param isEssential whether it is essential, or optional
 */
public record EscoUse(String occupation, String skill, boolean isEssential) {}
