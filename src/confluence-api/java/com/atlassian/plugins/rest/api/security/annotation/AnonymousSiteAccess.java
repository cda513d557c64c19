package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a door that is open to anonymous visitors where the site is (REST).
 *
 * <p>Source: developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints; the
 * targets are assumed
 *
 * <p>Status: assumed
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface AnonymousSiteAccess {}
