package no.karrierenorge.eguidance.seekers;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Opens the conversation of an address by a program's token, by the key on this device, or for its logged-in owner. */
@Component
class OwnConversationArgument implements HandlerMethodArgumentResolver {
  private static final String BEARER = "Bearer ";

  private final ConversationAccess access;

  OwnConversationArgument(ConversationAccess access) {
    this.access = access;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == OwnConversation.class;
  }

  @Override
  public OwnConversation resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = (HttpServletRequest) web.getNativeRequest();
    ConversationId id = named(request).orElseThrow(NotFound::new);
    Optional<Conversation> byKey = key(request, id).flatMap(key -> access.findFor(id, key));
    return byKey
        .map(conversation -> new OwnConversation(conversation, true))
        .or(() -> byToken(request, id).or(() -> byOwner(id)).map(conversation -> new OwnConversation(conversation, false)))
        .orElseThrow(NotFound::new);
  }

  private static Optional<ConversationId> named(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> named && named.get("id") instanceof String id ? ConversationId.find(id) : Optional.empty();
  }

  private static Optional<String> key(HttpServletRequest request, ConversationId id) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? Optional.empty() : ConversationCookie.find(cookies, id);
  }

  private Optional<Conversation> byToken(HttpServletRequest request, ConversationId id) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null || !authorization.startsWith(BEARER)) return Optional.empty();
    return access.findFor(id, authorization.substring(BEARER.length()));
  }

  private Optional<Conversation> byOwner(ConversationId id) {
    return ActingPerson.find().flatMap(acting -> access.findOwn(id, acting));
  }
}
